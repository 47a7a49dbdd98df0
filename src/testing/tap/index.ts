export {createProxy} from './create-proxy.ts'
export type {TapIssue, TapOptions} from './tap-options.ts'
export {validatingFetch} from './validating-fetch.ts'
