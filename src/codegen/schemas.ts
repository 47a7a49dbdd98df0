import {banner, Code, emitLiteral} from './emit.ts'
import {mapNodes} from './lower-schema.ts'
import type {NamedSchema} from './schema-graph.ts'

/** Nodes are needed where a value fails, and there are many of them: each is made when it is first asked for. */
const define = `const define = (pointer, is, make) => {
  let node
  return {
    pointer,
    is,
    get node() {
      return (node ??= make())
    },
  }
}
`

/** A module with a `CompiledSchema` for each schema. */
export function emitSchemas(schemas: readonly NamedSchema[]): string {
  const lines = schemas.map(({name, pointer, schema}) => {
    const node = mapNodes(schema, pointer, (inner) => ({
      ...inner,
      ...(inner.$ref !== undefined && {$ref: new Code(`() => ${inner.$ref}`)}),
    }) as never)
    // V8 skips the body of a function until it is called, but not that of an arrow function in a module: loading takes a fifth of the time.
    const make = `function () { return ${emitLiteral(node)} }`
    return `export const ${name} = /* @__PURE__ */ define(${JSON.stringify(pointer)}, is.is${name}, ${make})\n`
  })
  return `${banner}import * as is from './validators.js'\n\n${define}\n${lines.join('\n')}`
}
