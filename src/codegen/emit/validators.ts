import {Ajv2020} from 'ajv/dist/2020.js'
import {InputError} from '../../errors.ts'
import {emitGuards} from '../guards/emit-guards.ts'
import {componentName} from '../read/document.ts'
import type {Model} from '../read/model.ts'
import {mapNodes, type LoweredSchema} from '../read/schemas/lower-schema.ts'
import {banner, code, identifier, joinCode, type Code} from './code.ts'

/**
 * A module with a type guard `is<Name>` for each schema: plain functions that import nothing and evaluate no code.
 *
 * @throws {InputError} if a schema is none by the rules of JSON Schema.
 */
export function emitValidators({schemas}: Pick<Model, 'schemas'>) {
  const ajv = new Ajv2020({strict: false, validateFormats: false, messages: true, logger: false})
  for (const {schema, pointer} of schemas) {
    if (ajv.validateSchema(toJsonSchema(schema, pointer)) !== true) throw invalidSchema(ajv.errors?.[0], pointer)
  }
  return {'validators.js': code`${banner}${emitGuards(schemas)}`, 'validators.d.ts': guardTypes(schemas)}
}

function guardTypes(schemas: Model['schemas']): Code {
  const guards = schemas.map(({name, pointer}) => {
    const answer = componentName(pointer) === undefined ? code`boolean` : code`value is types.${identifier(name)}`
    return code`export declare function ${identifier(`is${name}`)}(value: unknown): ${answer}\n`
  })
  return code`${banner}import type * as types from './types.js'\n\n${joinCode(guards)}`
}

/** A name that is required twice is no fault that anyone could see. */
function toJsonSchema(schema: LoweredSchema, pointer: string): LoweredSchema {
  return mapNodes(schema, pointer, (node) =>
    Array.isArray(node.required) ? {...node, required: [...new Set(node.required)]} : node,
  )
}

function invalidSchema(
  error: {instancePath: string; message?: string; params: object} | undefined,
  pointer: string,
): InputError {
  const expected = Object.values(error?.params ?? {}).join(', ')
  return new InputError(
    `The schema at ${pointer}${error?.instancePath ?? ''} ${error?.message ?? 'is not valid'} (${expected}).`,
  )
}
