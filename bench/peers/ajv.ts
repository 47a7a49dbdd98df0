import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'

/** Ajv compiled at run time from a schema of the description. Default: that of a request, of the native contract, and all errors are collected. */
export function createAjv(
  schema = 'CreateMessageRequest',
  {contract = 'native', allErrors = true}: {readonly contract?: string; readonly allErrors?: boolean} = {},
): (body: unknown) => boolean {
  const text = readFileSync(new URL(`../../generated/${contract}/openapi.json`, import.meta.url), 'utf8')
  const description = JSON.parse(text, (key, value: unknown) =>
    key === 'discriminator' || (key === 'examples' && Array.isArray(value)) ? undefined : value,
  ) as object
  const ajv = new Ajv2020({strict: false, allErrors, validateFormats: false, logger: false})
  ajv.addSchema(description, 'openapi.json')
  return ajv.getSchema(`openapi.json#/components/schemas/${schema}`) as (body: unknown) => boolean
}
