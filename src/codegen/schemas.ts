import {banner, Code, emitLiteral} from './emit.ts'
import {mapNodes} from './lower-schema.ts'
import type {NamedSchema} from './schema-graph.ts'

/** A module with a `CompiledSchema` for each schema. */
export function emitSchemas(schemas: readonly NamedSchema[]): string {
  const lines = schemas.map(({name, pointer, schema}) => {
    const node = mapNodes(schema, pointer, (inner) => ({
      ...inner,
      ...(inner.$ref !== undefined && {$ref: new Code(`() => ${inner.$ref}`)}),
    }) as never)
    return `export const ${name} = ${emitLiteral({pointer, is: new Code(`is.is${name}`), node})}\n`
  })
  return `${banner}import * as is from './validators.js'\n\n${lines.join('\n')}`
}
