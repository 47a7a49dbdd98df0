import {InputError} from '../errors.ts'
import type {AnyValidatedRequest, OperationIdIn, ValidatedRequest} from './types.ts'

/** The access of a handler to its validated request, typed by the operation that the handler serves. */
export interface ValidatedOf<Carrier, Operations extends object> {
  /** @throws {InputError} if the request was not validated, or is one of another operation: then the route does not fit the description. */
  readonly of: <Id extends OperationIdIn<Operations>>(
    carrier: Carrier,
    operationId: Id,
  ) => ValidatedRequest<Operations, Id>
}

/** A middleware or plugin that also gives handlers their validated request, which `find` finds in what their framework gives them. */
export function withAccess<Middleware extends object, Carrier, Operations extends object>(
  middleware: Middleware,
  find: (carrier: Carrier) => AnyValidatedRequest<object> | undefined,
): Middleware & ValidatedOf<Carrier, Operations> {
  const of: ValidatedOf<Carrier, Operations>['of'] = (carrier, operationId) => {
    const validated = find(carrier)
    if (validated === undefined)
      throw new InputError(
        `Found a request of "${operationId}" that was not validated, expected the validator in front of its handler.`,
      )
    if (validated.operationId !== operationId)
      throw new InputError(`Found a request of "${validated.operationId}" in the handler of "${operationId}".`)
    // The types of operations are known to the compiler alone.
    return validated as unknown as ReturnType<typeof of<typeof operationId>>
  }
  return Object.assign(middleware, {of})
}
