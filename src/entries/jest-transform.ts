import {toCommonJs} from '../testing/jest-transform.ts'

/** The transformer of jest for the modules of this package. */
export const process = (code: string): {readonly code: string} => ({code: toCommonJs(code)})
export default {process}
