import {createCheckingProxy} from '../../src/cli/serve/create-checking-proxy.ts'
import {validator} from '../../src/messages/testing.ts'
import {validatorOptions} from '../../src/messages/validator-options.ts'
import {serve} from '../../src/mock/server.ts'
import type {TapOptions} from '../../src/testing/index.ts'
import {serveParent} from './child.ts'

/** The proxy of the command line, for the target that is its argument. What it finds it counts as events. */
let issues = 0
const options: TapOptions = {
  validator,
  ...(validatorOptions.protocol && {protocol: validatorOptions.protocol}),
  onIssue() {
    issues++
  },
}
const onFailure = (reason: string) => process.stderr.write(`${reason}\n`)
const {url} = await serve(createCheckingProxy({target: process.argv[2]!, onFailure, ...options}).handle)
serveParent(url, () => ({bytes: 0, events: issues}))
