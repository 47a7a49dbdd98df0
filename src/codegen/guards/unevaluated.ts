import {code} from '../emit/code.ts'
import type {LoweredNode, LoweredSchema} from '../read/schemas/lower-schema.ts'
import {inside, type Scope} from './scope.ts'
import {expression, typeTest} from './test.ts'

/** Tells whether a schema says something of what the rest of it has not looked at. */
export function asksOfRest({unevaluatedProperties, unevaluatedItems}: LoweredNode): boolean {
  return unevaluatedProperties !== undefined || unevaluatedItems !== undefined
}

/**
 * The rest of a schema, written by `body`, and then what it says of the properties or items that this has not looked at.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-11
 */
export function emitWithRest(
  {unevaluatedProperties, unevaluatedItems}: LoweredNode,
  scope: Scope,
  body: (scope: Scope) => void,
): void {
  const {writer, data} = scope
  const own = writer.name('evaluated')
  writer.line(code`const ${own} = new Set()`)
  body({...scope, evaluated: own})
  if (unevaluatedProperties !== undefined) {
    writer.choose([
      [
        expression(typeTest('object', data)),
        () => {
          const key = writer.name('key')
          writer.block(code`for (const ${key} in ${data})`, () =>
            emitRest({...scope, evaluated: own}, key, unevaluatedProperties),
          )
        },
      ],
    ])
  }
  if (unevaluatedItems !== undefined) {
    writer.choose([
      [
        expression(typeTest('array', data)),
        () => {
          const index = writer.name('index')
          writer.block(code`for (let ${index} = 0; ${index} < ${data}.length; ${index}++)`, () =>
            emitRest({...scope, evaluated: own}, index, unevaluatedItems as LoweredSchema),
          )
        },
      ],
    ])
  }
  if (scope.evaluated !== undefined) writer.line(code`for (const name of ${own}) ${scope.evaluated}.add(name)`)
}

function emitRest(scope: Scope, name: ReturnType<Scope['writer']['name']>, schema: LoweredSchema): void {
  const {module, writer, data, evaluated} = scope
  const value = writer.name('value')
  writer.line(code`const ${value} = ${data}[${name}]`)
  writer.line(
    code`if (${value} === undefined || ${evaluated}.has(${name}) || !${module.call('hasOwn')}.call(${data}, ${name})) continue`,
  )
  writer.line(code`${evaluated}.add(${name})`)
  scope.emit(schema, inside(scope, value))
}
