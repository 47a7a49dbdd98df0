import {isJsonObject} from '../../json/object.ts'
import {findVersionFault, isOpenApi, withVersionInText} from '../load/version.ts'
import {correctSlips} from '../slips/correct-slips.ts'
import {findStructureFaults, type StructureFault} from '../structure/find-structure-faults.ts'

/** The document as it is read, and the faults in its structure. One of another version has none. */
export function readStructure(document: unknown): {
  readonly meant: unknown
  readonly faults: readonly StructureFault[]
} {
  if (!isJsonObject(document)) return {meant: document, faults: []}
  const fault = findVersionFault(document)
  const own: StructureFault[] = fault
    ? [{pointer: `#/${fault.field}`, severity: 'warning', message: fault.message}]
    : []
  const meant = withVersionInText(structuredClone(document))
  if (!isOpenApi(meant)) return {meant, faults: own}
  const found = [...correctSlips(meant), ...findStructureFaults(meant)]
  return {
    meant,
    faults: [...own, ...found.map(({pointer, message, severity}) => ({pointer: `#${pointer}`, message, severity}))],
  }
}
