export {createProxy, type ProxiedRequest, type SendRequest} from './create-proxy.ts'
export {toHarEntry, type HarEntryOptions} from './har-entry.ts'
export type {Observation, TapIssue, TapOptions} from './tap-options.ts'
export {validatingFetch} from './validating-fetch.ts'
