const message =
  'A client sends this object: close it with `additionalProperties: false` (`unevaluatedProperties: false` beside `allOf`).'

/**
 * A misspelt property is found only if its object says which properties there are. An object that takes any says so, too:
 * with `additionalProperties`.
 */
export const requestObjectsAreClosed = () => {
  const seen = new Set()
  return {
    RequestBody(body, {report, location, resolve}) {
      for (const [mediaType, {schema}] of Object.entries(body.content ?? {})) {
        const place = location.child(['content', mediaType, 'schema'])
        for (const open of openObjects({schema, place, isBase: false}, {resolve, seen})) {
          report({message, location: open})
        }
      }
    },
  }
}

/** The places of the objects below `schema` that do not say what else they allow. A base is closed by what builds on it. */
function* openObjects({schema: reference, place: from, isBase}, context) {
  const {node: schema, location: place} = follow(reference, from, context.resolve)
  const key = `${place?.absolutePointer} ${isBase}`
  if (typeof schema !== 'object' || schema === null || context.seen.has(key)) return
  context.seen.add(key)
  if (!isBase && isObject(schema) && schema.additionalProperties === undefined && schema.unevaluatedProperties !== false) yield place
  for (const [child, path] of children(schema)) {
    yield* openObjects({schema: child, place: place.child(path), isBase: path[0] === 'allOf'}, context)
  }
}

function follow(schema, place, resolve) {
  return schema?.$ref === undefined ? {node: schema, location: place} : resolve(schema, place.source.absoluteRef)
}

function isObject(schema) {
  if (schema.oneOf ?? schema.anyOf) return false
  return [schema.type].flat().includes('object') || schema.properties !== undefined || schema.allOf !== undefined
}

function* children(schema) {
  for (const keyword of ['items', 'additionalProperties', 'not', 'propertyNames', 'contains']) {
    if (schema[keyword] !== undefined) yield [schema[keyword], [keyword]]
  }
  for (const keyword of ['properties', 'patternProperties', 'allOf', 'anyOf', 'oneOf', 'prefixItems']) {
    for (const [key, child] of Object.entries(schema[keyword] ?? {})) yield [child, [keyword, key]]
  }
}
