import type {Contract, Operation} from '../contract.ts'
import {isXml} from './media-type.ts'

/** Tells contracts that describe a body in XML. */
export function describesXml({
  operations,
  webhooks,
  callbacks,
}: Pick<Contract, 'operations' | 'webhooks' | 'callbacks'>): boolean {
  const all = [operations, webhooks, callbacks].flatMap((group = {}): Operation[] => Object.values(group))
  const contents = all.flatMap(({requestBody, responses}) => [requestBody, ...Object.values(responses)])
  return contents.some((described) => Object.keys(described?.content ?? {}).some(isXml))
}
