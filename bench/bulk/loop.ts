import {createReadStream} from 'node:fs'
import {createInterface} from 'node:readline'
import {createAjv} from '../peers/ajv.ts'

/** A bare loop over a file of exchanges: `loop.ts parse FILE` parses each line, `loop.ts ajv FILE` also checks its bodies; streams are left alone. */
const [contender, file = ''] = process.argv.slice(2)

const compile = (schema: string) => createAjv(schema, {contract: 'documented', allErrors: false})
const checks =
  contender === 'ajv' ? {request: compile('CreateMessageRequest'), response: compile('Message')} : undefined
let invalid = 0
for await (const line of createInterface({input: createReadStream(file)})) {
  try {
    const {request, response} = JSON.parse(line) as {request: unknown; response: unknown}
    if (checks === undefined) continue
    if (!checks.request(request) || (response !== null && !checks.response(response))) invalid++
  } catch {
    invalid++
  }
}
process.stdout.write(`${invalid} invalid\n`)
