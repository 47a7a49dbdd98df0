import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {ownMember} from '../../json/own.ts'
import {entries, items, type OpenApiDocument} from '../read/document.ts'
import {pathExpressions} from '../read/path-expressions.ts'
import {pathParametersOf} from '../read/paths.ts'

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'])

/**
 * A document in which every name in a path is that of a parameter: one that none describes is a text, which `notice` is told. They come behind the
 * others, so that what is described keeps its place.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#path-templating
 */
export function withPathParameters(document: OpenApiDocument, notice: (message: string) => void): OpenApiDocument {
  const complete = (path: string, item: unknown): unknown => {
    const expressions = path.startsWith('/') ? pathExpressions(path) : []
    if (!isJsonObject(item) || expressions.length === 0) return item
    const completed = entries(item).map(([key, value]): [string, unknown] => {
      if (!methods.has(key) || !isJsonObject(value)) return [key, value]
      const described = pathParametersOf([item, value], document)
      const missing = expressions.filter(({text, name}) => !described.has(name) && !described.has(text.slice(1, -1)))
      const names = new Set(missing.map(({name}) => name))
      for (const name of names)
        notice(`The parameter "${name}" of ${key.toUpperCase()} ${path} is not described: it is taken for a text.`)
      return [key, names.size === 0 ? value : withTexts(value, names)]
    })
    return completed.every(([key, value]) => ownMember(item, key) === value) ? item : Object.fromEntries(completed)
  }
  const paths = entries(document.paths).map(([path, item]): [string, unknown] => [path, complete(path, item)])
  const isSame = paths.every(([path, item]) => ownMember(document.paths, path) === item)
  return isSame ? document : {...document, paths: Object.fromEntries(paths)}
}

function withTexts(operation: JsonObject, names: ReadonlySet<string>): JsonObject {
  const added = Array.from(names, (name) => ({name, in: 'path', required: true, schema: {type: 'string'}}))
  return {...operation, parameters: [...items(operation.parameters), ...added]}
}
