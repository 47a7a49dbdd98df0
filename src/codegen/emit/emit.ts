import type {Library} from '../libraries.ts'
import type {MarkedText} from '../maps/origin.ts'
import type {Model} from '../read/model.ts'
import {emitContract} from './contract.ts'
import {emitDescription} from './description.ts'
import type {Emitter} from './emitter.ts'
import {emitKit} from './kit.ts'
import {emitExamples, emitOperations} from './operations.ts'
import {emitRoutes} from './routes.ts'
import {emitSchemas} from './schemas.ts'
import {emitTypes} from './types.ts'
import {emitValidators} from './validators.ts'
import {emitTanstackQuery} from './with/tanstack-query.ts'
import {emitValibot} from './with/valibot.ts'
import {emitZod} from './with/zod.ts'

/** The emitters of a contract, in the order in which its files are named. */
export const emitters: Readonly<Record<string, Emitter>> = {
  description: emitDescription,
  types: emitTypes,
  validators: emitValidators,
  schemas: emitSchemas,
  operations: emitOperations,
  routes: emitRoutes,
  examples: emitExamples,
  contract: emitContract,
  kit: emitKit,
}

/** The emitters of what a contract has for other libraries. */
export const libraryEmitters: Readonly<Record<Library, Emitter>> = {
  zod: emitZod,
  valibot: emitValibot,
  'tanstack-query': emitTanstackQuery,
}

/**
 * The texts of a contract by file. Default of `by`: {@link emitters}. Default of `notice`: none is told.
 *
 * @throws {Error} if two emitters write the same file.
 */
export function emit(...given: Parameters<typeof emitMarked>): Record<string, string> {
  return Object.fromEntries(Object.entries(emitMarked(...given)).map(([file, {text}]) => [file, text]))
}

/** The same, with what the names in declarations stand for. */
export function emitMarked(
  model: Model,
  by: Readonly<Record<string, Emitter>> = emitters,
  notice: (message: string) => void = () => {},
): Record<string, MarkedText> {
  const files = new Map<string, MarkedText>()
  for (const [name, emitter] of Object.entries(by)) {
    for (const [file, content] of Object.entries(emitter(model, notice))) {
      if (files.has(file)) throw new Error(`The emitter "${name}" writes "${file}", which another has written.`)
      files.set(file, typeof content === 'string' ? {text: content, marks: []} : content)
    }
  }
  return Object.fromEntries(files)
}
