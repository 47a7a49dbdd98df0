/** The settings that a model refuses, and others take. */
interface Refusals {
  /** Types of thinking. */
  readonly thinking: readonly string[]
  /** True for `temperature`, `top_p` and `top_k` other than by default. */
  readonly sampling: boolean
  /** True for a final message of the assistant that the answer is to continue. */
  readonly prefill: boolean
  /** Levels of effort. */
  readonly effort: readonly string[]
  /** Levels of effort without thinking. */
  readonly effortUnthinking: readonly string[]
}

const nothing: Refusals = {thinking: [], sampling: false, prefill: false, effort: [], effortUnthinking: []}
const latest: Refusals = {...nothing, thinking: ['enabled'], sampling: true, prefill: true}
const alwaysThinking: Refusals = {...latest, thinking: ['enabled', 'disabled']}
const between: Refusals = {...nothing, prefill: true, effort: ['xhigh']}
const former: Refusals = {...nothing, thinking: ['adaptive']}

/** The models that the documentation of the service names. Of others, nothing is known. */
const refusals: ReadonlyMap<string, Refusals> = new Map([
  ['claude-fable-5', alwaysThinking],
  ['claude-mythos-5', alwaysThinking],
  ['claude-mythos-preview', {...latest, thinking: ['disabled']}],
  ['claude-opus-5', {...latest, effortUnthinking: ['xhigh', 'max']}],
  ['claude-sonnet-5', latest],
  ['claude-opus-4-8', latest],
  ['claude-opus-4-7', latest],
  ['claude-opus-4-6', between],
  ['claude-sonnet-4-6', between],
  ['claude-opus-4-5', former],
  ['claude-sonnet-4-5', former],
  ['claude-haiku-4-5', former],
])

/** The settings that a model refuses, by its name with or without a date; `undefined` for one that is not known. */
export function refusalsOf(model: string | undefined): Refusals | undefined {
  return model === undefined ? undefined : refusals.get(model.replace(/-\d{8}$/, ''))
}
