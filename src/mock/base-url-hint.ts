import type {Contract} from '../contract.ts'
import {allowedMethods} from '../http/find-operation.ts'

/** A hint at the base URL of a client that asks for an unknown path: there is too much of it, or too little. Empty for other paths. */
export function baseUrlHint(contract: Contract, pathname: string): string {
  const segments = pathname.split('/').slice(1)
  for (let index = 1; index < segments.length; index++) {
    const rest = `/${segments.slice(index).join('/')}`
    if (isPath(contract, rest))
      return ` "${rest}" is one: is "/${segments.slice(0, index).join('/')}" too much in the base URL of the client?`
  }
  const missing = firstSegments(contract).find((start) => isPath(contract, `/${start}${pathname}`))
  return missing === undefined
    ? ''
    : ` "/${missing}${pathname}" is one: does the base URL of the client lack "/${missing}"?`
}

function isPath(contract: Contract, pathname: string): boolean {
  return allowedMethods(contract, pathname).length > 0
}

function firstSegments({operations}: Contract): readonly string[] {
  const segments = Object.values(operations).map(({path}) => path.split('/')[1] ?? '')
  return [...new Set(segments)].filter((segment) => segment !== '' && !segment.includes('{'))
}
