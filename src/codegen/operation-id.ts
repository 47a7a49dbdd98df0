import type {JsonObject} from './document.ts'

/** The operationId of an operation, else a name made of its method and path. */
export function operationIdOf(operation: JsonObject, method: string, path: string): string {
  return typeof operation.operationId === 'string' ? operation.operationId : `${method}${pascalCase(path)}`
}

function pascalCase(text: string): string {
  const words = text.split(/[^A-Za-z0-9]+/).filter((word) => word !== '')
  return words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('')
}
