import {createPatternChecker} from '../../patterns/check-pattern.ts'
import type {LoadedDescription} from '../description-node.ts'
import type {MeaningFinding} from './finding.ts'
import {findIdleKeywords} from './idle-keywords.ts'
import {ImpossiblePlaces} from './impossible-places.ts'
import {findImpossibleSchemas} from './impossible-schemas.ts'
import {findRefusedValues} from './refused-values.ts'
import {isOpenApi30} from './same-value.ts'
import {findUntaggedMembers} from './untagged-members.ts'

/** The faults in what a description says. Swagger 2.0 is not looked at. */
export function findMeaningFaults(description: LoadedDescription): readonly MeaningFinding[] {
  const speedOf = createPatternChecker()
  const impossible = [...findImpossibleSchemas(description, speedOf)]
  const places = new ImpossiblePlaces(isOpenApi30(description))
  for (const {schema} of impossible) if (schema !== undefined) places.add(schema)
  return [
    ...impossible,
    ...findRefusedValues(description, {places, speedOf}),
    ...findIdleKeywords(description),
    ...findUntaggedMembers(description),
  ]
}
