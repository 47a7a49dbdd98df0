/** The environment variable by which the reporter tells the workers to count. */
export const coverageSwitch = 'MESSAGES_OPENAPI_COVERAGE'

const key = 'messagesOpenapiHits'

type Hits = readonly (readonly [string, number])[]

/** Leaves what a test file has used where vitest carries it to the reporters. */
export function leaveHits(meta: object, hits: ReadonlyMap<string, number>): void {
  Object.assign(meta, {[key]: [...hits].filter(([, times]) => times > 0)})
}

/** The hits that a test file has left. */
export function hitsOf(meta: object): Hits {
  return (meta as {readonly [key]?: Hits})[key] ?? []
}
