import {code, type Code} from '../emit/code.ts'
import type {LoweredSchema} from '../read/schemas/lower-schema.ts'
import type {GuardModule} from './module.ts'
import {expression, isAlways, isNever, not, type Test} from './test.ts'
import type {Writer} from './writer.ts'

/** The context that a schema is written in: statements that go on where the value is allowed, and leave where it is not. */
export interface Scope {
  readonly module: GuardModule
  readonly writer: Writer
  /** The variable of the value. */
  readonly data: Code
  /** The statement that leaves. */
  readonly fail: Code
  /** The variable with the set of the property names or indexes that some schema has said something of, where that is asked for. */
  readonly evaluated?: Code | undefined
  /** Writes a schema that is a part of the present one. */
  readonly emit: (schema: LoweredSchema, scope: Scope) => void
  /** A part as a condition; nothing if it takes statements. */
  readonly test: (schema: LoweredSchema, scope: Scope) => Test | undefined
}

/** Leaves unless `test` holds. */
export function demand({writer, fail}: Scope, test: Test): void {
  if (isAlways(test)) return
  writer.line(isNever(test) ? fail : code`if (${expression(not(test))}) ${fail}`)
}

/** A block that is left as soon as a check in it fails. */
export function attempt(scope: Scope, word: string, body: (inner: Scope) => void): void {
  const label = scope.writer.name(word)
  scope.writer.block(code`${label}:`, () => body({...scope, fail: code`break ${label}`}))
}

/** Writes one of several schemas, and `success` for where it holds. What it has looked at counts only there. */
export function attemptMember(scope: Scope, schema: LoweredSchema, success: Code): void {
  const {writer, evaluated, emit} = scope
  attempt(scope, 'member', (inner) => {
    if (evaluated === undefined) {
      emit(schema, inner)
    } else {
      const own = writer.name('evaluated')
      writer.line(code`const ${own} = new Set()`)
      emit(schema, {...inner, evaluated: own})
      writer.line(code`for (const name of ${own}) ${evaluated}.add(name)`)
    }
    writer.line(success)
  })
}

/** A value inside of the present one, of which nobody asks what has been looked at. */
export function inside(scope: Scope, data: Code): Scope {
  return {...scope, data, evaluated: undefined}
}
