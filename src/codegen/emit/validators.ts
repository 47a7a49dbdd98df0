import {emitGuards} from '../guards/emit-guards.ts'
import {originOf} from '../maps/origin.ts'
import {componentName} from '../read/document.ts'
import type {Model} from '../read/model.ts'
import {banner, code, identifier, joinCode, marked, type Code} from './code.ts'

/** A module with a type guard `is<Name>` for each schema: plain functions that import nothing and evaluate no code. */
export function emitValidators({schemas}: Pick<Model, 'schemas'>) {
  return {'validators.js': code`${banner}${emitGuards(schemas)}`, 'validators.d.ts': guardTypes(schemas)}
}

function guardTypes(schemas: Model['schemas']): Code {
  const guards = schemas.map(({name, pointer}) => {
    const answer = componentName(pointer) === undefined ? code`boolean` : code`value is types.${identifier(name)}`
    return code`export declare function ${marked(identifier(`is${name}`), originOf(pointer))}(value: unknown): ${answer}\n`
  })
  return code`${banner}import type * as types from './types.js'\n\n${joinCode(guards)}`
}
