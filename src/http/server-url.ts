import type {Server} from '../contract.ts'
import {ToolkitError} from '../errors.ts'
import {ownValue} from '../json/own.ts'

/**
 * The URL of a server, with values for its variables. Default of each value: the one that the description has.
 *
 * @throws {ToolkitError} for a value that the description does not allow, and for a variable that it does not have.
 * @see https://spec.openapis.org/oas/v3.1.1#server-object
 */
export function serverUrl({url, variables = {}}: Server, values: Readonly<Record<string, string>> = {}): string {
  for (const [name, value] of Object.entries(values)) {
    const variable = ownValue(variables, name)
    const allowed = variable?.enum ?? [value]
    if (!variable) throw new ToolkitError(`Found the variable "${name}", expected one of the server ${url}.`)
    if (!allowed.includes(value))
      throw new ToolkitError(`Found "${value}" for the variable "${name}" of ${url}, expected ${allowed.join(' or ')}.`)
  }
  return url.replaceAll(
    /\{([^{}]+)\}/g,
    (whole, name: string) => ownValue(values, name) ?? ownValue(variables, name)?.default ?? whole,
  )
}
