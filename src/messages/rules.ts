import type {Rule} from '../validate/index.ts'
import type {MessagesRule} from './rule.ts'
import {list} from './rules/index.ts'

/** In the order of their codes, so that the order in which they are listed means nothing. */
const all: readonly MessagesRule[] = list.toSorted(({code: one}, {code: other}) => (one < other ? -1 : 1))

/** Every rule of the Messages API: those about requests, and those about responses that only their request shows. */
export const rules: readonly Rule[] = all

/** The rules of a kind, of all or of those that are chosen. */
export function rulesAbout<About extends MessagesRule['about']>(
  about: About,
  chosen: readonly Rule[] = all,
): readonly Extract<MessagesRule, {about: About}>[] {
  return all.filter(
    (rule): rule is Extract<MessagesRule, {about: About}> => rule.about === about && chosen.includes(rule),
  )
}
