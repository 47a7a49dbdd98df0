import {type JsonObject} from '../../json/object.ts'
import type {RequestMembers} from './conversation.ts'

/** The schema that the answer is to match, with its location; `undefined` if the answer may be any text. */
export function outputFormat({
  output_config: config,
  output_format: former,
}: Pick<RequestMembers, 'output_config' | 'output_format'>): {schema: JsonObject; path: string} | undefined {
  if (config?.format) return {schema: config.format.schema, path: '/output_config/format/schema'}
  if (former) return {schema: former.schema, path: '/output_format/schema'}
  return undefined
}
