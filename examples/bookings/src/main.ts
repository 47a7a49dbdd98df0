import {serve} from '@hono/node-server'
import {createService} from './server.ts'

const {WEBHOOK: webhook} = process.env
serve(
  {fetch: createService(webhook === undefined ? {} : {webhook}).fetch, port: 8787, hostname: '127.0.0.1'},
  ({port}) => console.log(`http://127.0.0.1:${port}/v1`),
)
