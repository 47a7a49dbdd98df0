import type {Mutate} from '../mutate.ts'
import {messageMutations} from './messages.ts'
import {refusalMutations} from './refusals.ts'
import {requestMutations} from './requests.ts'
import {streamMutations} from './streams.ts'

/** Servers with one fault each, by what is wrong. */
export const mutations: readonly (readonly [name: string, mutate: Mutate])[] = [
  ...streamMutations,
  ...messageMutations,
  ...refusalMutations,
  ...requestMutations,
]
