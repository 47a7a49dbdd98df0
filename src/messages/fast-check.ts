import {contract} from '#generated/documented/contract.js'
import type {components, operations} from '#generated/documented/types.js'
import {createArbitrary, type ArbitraryOf} from '../testing/create-arbitrary.ts'

/** The schemas of the documented contract by their names. */
export type Schemas = components['schemas']

/** Valid values of the documented contract, by the name of their schema or the operationId of the request whose body they are. */
export const arbitrary: ArbitraryOf<operations, Schemas> = /* @__PURE__ */ createArbitrary<operations, Schemas>(
  contract,
)
