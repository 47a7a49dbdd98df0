import type {SecurityScheme} from '../../contract.ts'
import {isToken} from '../../http/token.ts'
import {isJsonObject} from '../../json/object.ts'
import {escapeFragmentToken} from '../../json/pointer.ts'
import {dereference, entries, items} from './document.ts'
import type {ListedOperation} from './list-operations.ts'
import type {ReadContext} from './parameters.ts'

/** The security requirements of an operation: its own, or those of the document. @see https://spec.openapis.org/oas/v3.1.1#security-requirement-object */
export function readSecurity({id, operation}: ListedOperation, context: ReadContext): SecurityScheme[][] {
  const requirements = items(operation.value.security ?? context.document.security)
  return requirements.map((requirement) =>
    entries(requirement).flatMap(([name, scopes]) => readScheme({name, scopes, operationId: id}, context) ?? []),
  )
}

interface Required {
  readonly name: string
  readonly scopes: unknown
  readonly operationId: string
}

function readScheme(
  {name, scopes, operationId}: Required,
  {document, notice}: ReadContext,
): SecurityScheme | undefined {
  const {components} = document
  if (
    !isJsonObject(components) ||
    !isJsonObject(components.securitySchemes) ||
    !Object.hasOwn(components.securitySchemes, name)
  ) {
    notice(`The security scheme "${name}" of the operation "${operationId}" is not described: it is not asked for.`)
    return undefined
  }
  const {value} = dereference(document, {$ref: `#/components/securitySchemes/${escapeFragmentToken(name)}`}, '')
  const type = value.type as SecurityScheme['type']
  if (type === 'mutualTLS') notice(`The certificate of the security scheme "${name}" is neither sent nor asked for.`)
  if (type === 'apiKey' && value.in === 'header' && !isToken(String(value.name))) {
    notice(
      `The header ${JSON.stringify(value.name)} of the security scheme "${name}" is no token of HTTP: it is neither sent nor asked for.`,
    )
    return undefined
  }
  const needed = items(scopes).map(String)
  return {
    id: name,
    type,
    ...(type === 'apiKey'
      ? {in: value.in as SecurityScheme['in'], name: String(value.name)}
      : {in: 'header', name: 'authorization'}),
    ...(typeof value.scheme === 'string' && {scheme: value.scheme.toLowerCase()}),
    ...(needed.length > 0 && {scopes: needed}),
  }
}
