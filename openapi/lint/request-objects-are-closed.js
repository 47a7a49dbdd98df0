const message =
  'Found an open object in a request: close it with `additionalProperties: false` (`unevaluatedProperties: false` beside `allOf`).'

/**
 * Reports objects of request bodies that are not closed, because a misspelled property is detected only in a closed object.
 * An object that accepts any property declares so with `additionalProperties`.
 */
export const requestObjectsAreClosed = () => {
  const seen = new Set()
  return {
    RequestBody(body, {report, location, resolve}) {
      for (const [mediaType, {schema}] of Object.entries(body.content ?? {})) {
        const start = location.child(['content', mediaType, 'schema'])
        for (const open of openObjects({schema, location: start, isBase: false}, {resolve, seen})) {
          report({message, location: open})
        }
      }
    },
  }
}

/** Locations of the objects below `schema` that are not closed. A base is closed by the schemas that include it. */
function* openObjects({schema: reference, location: from, isBase}, context) {
  const {node: schema, location} = follow(reference, from, context.resolve)
  const key = `${location?.absolutePointer} ${isBase}`
  if (typeof schema !== 'object' || schema === null || context.seen.has(key)) return
  context.seen.add(key)
  if (!isBase && isObject(schema) && schema.additionalProperties === undefined && schema.unevaluatedProperties !== false) yield location
  for (const [child, path] of children(schema)) {
    yield* openObjects({schema: child, location: location.child(path), isBase: path[0] === 'allOf'}, context)
  }
}

function follow(schema, location, resolve) {
  return schema?.$ref === undefined ? {node: schema, location} : resolve(schema, location.source.absoluteRef)
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
