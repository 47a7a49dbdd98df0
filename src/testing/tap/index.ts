export {createProxy, type ProxiedRequest, type SendRequest} from './create-proxy.ts'
export {toHarEntry, type HarEntryOptions} from './har-entry.ts'
export {checkTexts} from './check-texts.ts'
export {
  defaultMaxBody,
  type ExchangeTexts,
  type Observation,
  type Offload,
  type TapIssue,
  type TapOptions,
  type TappedRequest,
  type TappedResponse,
} from './tap-options.ts'
export {observeStream} from './stream-observer.ts'
export {validatingFetch} from './validating-fetch.ts'
export type {Observer} from './observe.ts'
export {Tap} from './tap.ts'
