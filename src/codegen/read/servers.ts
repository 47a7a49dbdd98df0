import type {Server, ServerVariable} from '../../contract.ts'
import {isJsonObject} from '../../json/object.ts'
import {entries, items} from './document.ts'

/** The servers of a document, a path or an operation; nothing where it has none of its own. @see https://spec.openapis.org/oas/v3.1.1#server-object */
export function readServers(source: unknown): {readonly servers?: readonly Server[]} {
  const servers = items(source).flatMap((server) =>
    isJsonObject(server) && typeof server.url === 'string' ? [toServer(server.url, server.variables)] : [],
  )
  return servers.length > 0 ? {servers} : {}
}

function toServer(url: string, source: unknown): Server {
  const variables = entries(source).flatMap(([name, variable]): [string, ServerVariable][] => {
    if (!isJsonObject(variable)) return []
    const values = items(variable.enum).map(String)
    return [
      [
        name,
        {
          default: typeof variable.default === 'string' ? variable.default : JSON.stringify(variable.default ?? ''),
          ...(values.length > 0 && {enum: values}),
        },
      ],
    ]
  })
  return {url, ...(variables.length > 0 && {variables: Object.fromEntries(variables)})}
}
