import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {ownMember} from '../../json/own.ts'
import {dereference, entries, items, type OpenApiDocument} from '../read/document.ts'
import {sentPathOf} from '../read/paths.ts'

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'])

/**
 * A document in which every name in a path is that of a parameter: one that none describes is a text, which `notice` is told. They come behind the
 * others, so that what is described keeps its place.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#path-templating
 */
export function withPathParameters(document: OpenApiDocument, notice: (message: string) => void): OpenApiDocument {
  const namesOf = (list: unknown) =>
    items(list).flatMap((parameter) => {
      const {name, in: location} = dereference(document, parameter, '').value
      return location === 'path' ? [name] : []
    })
  const complete = (path: string, item: unknown): unknown => {
    const names = Array.from(sentPathOf(path).matchAll(/\{([\w.-]+)\}/g), ([, name]) => name!)
    if (!isJsonObject(item) || !path.startsWith('/') || names.length === 0) return item
    const common = namesOf(item.parameters)
    const completed = entries(item).map(([key, value]): [string, unknown] => {
      if (!methods.has(key) || !isJsonObject(value)) return [key, value]
      const described = new Set([...common, ...namesOf(value.parameters)])
      const missing = [...new Set(names)].filter((name) => !described.has(name))
      for (const name of missing)
        notice(`The parameter "${name}" of ${key.toUpperCase()} ${path} is not described: it is taken for a text.`)
      return [key, missing.length === 0 ? value : withTexts(value, missing)]
    })
    return completed.every(([key, value]) => ownMember(item, key) === value) ? item : Object.fromEntries(completed)
  }
  const paths = entries(document.paths).map(([path, item]): [string, unknown] => [path, complete(path, item)])
  const isSame = paths.every(([path, item]) => ownMember(document.paths, path) === item)
  return isSame ? document : {...document, paths: Object.fromEntries(paths)}
}

function withTexts(operation: JsonObject, names: readonly string[]): JsonObject {
  const added = names.map((name) => ({name, in: 'path', required: true, schema: {type: 'string'}}))
  return {...operation, parameters: [...items(operation.parameters), ...added]}
}
