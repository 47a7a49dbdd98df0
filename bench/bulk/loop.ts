import {createReadStream, readFileSync} from 'node:fs'
import {createInterface} from 'node:readline'
import {Ajv2020} from 'ajv/dist/2020.js'

/** A bare loop over a file of exchanges: `loop.ts parse FILE` parses each line, `loop.ts ajv FILE` also checks its bodies; streams are left alone. */
const [contender, file = ''] = process.argv.slice(2)

function compile(schema: string): (value: unknown) => boolean {
  const text = readFileSync(new URL('../../generated/documented/openapi.json', import.meta.url), 'utf8')
  const description = JSON.parse(text, (key, value: unknown) =>
    key === 'discriminator' || (key === 'examples' && Array.isArray(value)) ? undefined : value,
  ) as object
  const ajv = new Ajv2020({strict: false, validateFormats: false, logger: false})
  ajv.addSchema(description, 'openapi.json')
  return ajv.getSchema(`openapi.json#/components/schemas/${schema}`) as (value: unknown) => boolean
}

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
