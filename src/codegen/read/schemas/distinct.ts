import type {LoweredSchema} from './lower-schema.ts'

/** The schemas without those that say the same as an earlier one. Where it stands does not count. */
export function distinct(schemas: readonly LoweredSchema[]): LoweredSchema[] {
  const byText = new Map<string, LoweredSchema>()
  for (const schema of schemas) {
    const text = textOf(schema)
    if (!byText.has(text)) byText.set(text, schema)
  }
  return [...byText.values()]
}

function textOf(schema: LoweredSchema): string {
  if (typeof schema === 'boolean') return String(schema)
  const {pointer: _pointer, ...rest} = schema
  return JSON.stringify(rest)
}
