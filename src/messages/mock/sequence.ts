import type {Scripted, ScenarioFunction} from './scenario.ts'

/**
 * One step for each turn of a conversation: the first for its first request, the next for the request that continues it. Each
 * conversation starts anew, and a request that is sent again gets its step again. After the last step the next scenario answers.
 */
export function sequence(...steps: readonly Scripted[]): ScenarioFunction {
  const turns = new Map<string, number>()
  return ({body: {messages}}) => {
    const here = JSON.stringify(messages)
    const turn = turns.get(here) ?? turnAfter(messages, turns)
    turns.set(here, turn)
    return steps[turn]
  }
}

function turnAfter(messages: readonly unknown[], turns: ReadonlyMap<string, number>): number {
  for (let length = messages.length - 1; length > 0; length--) {
    const before = turns.get(JSON.stringify(messages.slice(0, length)))
    if (before !== undefined) return before + 1
  }
  return 0
}

/** One step for each time that the same body is sent, for instance an error and then a message; the last step stays. */
export function attempts(...steps: readonly [Scripted, ...Scripted[]]): ScenarioFunction {
  const counts = new Map<string, number>()
  return ({body}) => {
    const key = JSON.stringify(body)
    const count = counts.get(key) ?? 0
    counts.set(key, count + 1)
    return steps[Math.min(count, steps.length - 1)]!
  }
}
