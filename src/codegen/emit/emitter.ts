import type {MarkedText} from '../maps/origin.ts'
import type {Model} from '../read/model.ts'
import {banner, code, identifier, type Code} from './code.ts'

/**
 * Writes some files of a contract from the model of its description: by name, as program text or, for other files, as text. `notice` is called
 * with a sentence for each thing that they leave out.
 */
export type Emitter = (model: Model, notice: (message: string) => void) => Readonly<Record<string, MarkedText | string>>

/** The declarations of a module with one constant. Its type is that of the entry point `contract` that is imported, or made of it. */
export function constantTypes(name: string, imported: string, type: Code = identifier(imported)): Code {
  return code`${banner}import type {${identifier(imported)}} from 'messages-openapi/contract'\n\nexport declare const ${identifier(name)}: ${type}\n`
}
