import type {Contract} from '../../contract.ts'
import {describeCollections, findCollections} from './collections.ts'
import {KeptCollection, type Serve} from './kept-collection.ts'
import type {StateOptions} from './respond.ts'

/**
 * Responses of a service that keeps the items of its collections: what is created can be read, listed, changed and deleted. Other operations, and
 * requests whose `prefer` header selects a response, are left to others.
 */
export function keepState(options: StateOptions): Serve {
  const serves = new Map<string, Serve>()
  for (const collection of findCollections(options.contract)) {
    const {serve} = new KeptCollection(collection, options)
    for (const [operationId, role] of Object.entries(collection.roles)) serves.set(operationId, serve[role])
  }
  return (request) => {
    const {status, example, isDynamic} = request.preference
    const isSelected = status !== undefined || example !== undefined || isDynamic === true
    return isSelected ? undefined : serves.get(request.operationId)?.(request)
  }
}

/** The paths of a contract whose items a mock with the option `stateful` keeps, each with its operations, as lines for people. */
export function describeState(contract: Contract): readonly string[] {
  return describeCollections(findCollections(contract))
}
