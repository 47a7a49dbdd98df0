import {defaultPathSerializer} from 'openapi-fetch'
import type {RequestParameters} from '../contract.ts'
import {ToolkitError} from '../errors.ts'

/**
 * Parameters that stay what they are. openapi-fetch sends names and the keys of objects as they come, and looks up what the path needs
 * in the prototype too; both may be chosen by strangers.
 */
export function encodeParams({path, query, ...rest}: RequestParameters): RequestParameters {
  return {...rest, path: {__proto__: null, ...encodeKeys(path)}, query: encodeKeys(query, /[&=#+%]/g)}
}

function encodeKeys(named: object = {}, special?: RegExp): Record<string, unknown> {
  const encoded = Object.entries(named).map(([name, value]: [string, unknown]) => [
    special ? name.replace(special, encodeURIComponent) : name,
    Object(value) === value && !Array.isArray(value) ? encodeKeys(value as object, /\W/gu) : value,
  ])
  return Object.fromEntries(encoded) as Record<string, unknown>
}

/** Fails for a segment that is missing, empty or made of dots, which would lead to another operation, and for a path that would lead to another host. */
export function assertPath(template: string, {path}: RequestParameters, label: string): void {
  if (template[0] !== '/') throw new ToolkitError(`${label} needs a path that begins with a slash.`)
  for (const [segment, name] of template.matchAll(/{(.+?)}/g)) {
    if (/^(\.*|{.*)$/.test(defaultPathSerializer(segment, path!)))
      throw new ToolkitError(`${label} needs \`${name!}\`.`)
  }
}
