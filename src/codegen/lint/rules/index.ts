import type {LoadedDescription} from '../description-node.ts'
import type {MeaningCheck, MeaningFinding} from './finding.ts'
import {findIdleKeywords} from './idle-keywords.ts'
import {findImpossibleSchemas} from './impossible-schemas.ts'
import {findRefusedValues} from './refused-values.ts'
import {findUntaggedMembers} from './untagged-members.ts'

const checks: readonly MeaningCheck[] = [
  findImpossibleSchemas,
  findRefusedValues,
  findIdleKeywords,
  findUntaggedMembers,
]

/** The faults in what a description says. Swagger 2.0 is not looked at. */
export function findMeaningFaults(description: LoadedDescription): readonly MeaningFinding[] {
  return checks.flatMap((check) => [...check(description)])
}
