type Budget = readonly [flag: string, usual: number]

/** The flag that says how often a function runs before it is optimized, and its usual value, by the major version of V8, which complains of unknown flags. */
const budgets: ReadonlyMap<string, Budget> = new Map([
  ['11', ['--interrupt-budget', 67_584]],
  ['12', ['--invocation-count-for-turbofan', 3_000]],
  ['13', ['--invocation-count-for-turbofan', 3_000]],
  ['14', ['--invocation-count-for-turbofan', 3_000]],
])

/**
 * Has this process optimize functions only when they have run ten times as often as usual. Work that ends within seconds then takes up to a third
 * less of processor time, since it does not get back what optimizing so much code takes; work without end takes a little longer to get up to speed.
 *
 * @returns A function that makes it usual again.
 * @see https://nodejs.org/api/v8.html#v8setflagsfromstringflags
 */
export function optimizeLate(): () => void {
  const budget = budgetOfThis()
  if (budget === undefined) return () => {}
  const [flag, usual] = budget
  setFlag(late(budget))
  return () => setFlag(`${flag}=${usual}`)
}

/** The arguments of Node.js with which a process does the same from its start on: a flag, or nothing. */
export function lateOptimizing(): readonly string[] {
  const budget = budgetOfThis()
  return budget === undefined ? [] : [late(budget)]
}

function budgetOfThis(): Budget | undefined {
  const {bun, deno, v8} = process.versions
  return bun === undefined && deno === undefined ? budgets.get(v8.split('.', 1)[0]!) : undefined
}

function late([flag, usual]: Budget): string {
  return `${flag}=${usual * 10}`
}

/**
 * Has this process collect what is not in use when its heap has grown by half since it did so last. Left alone, the heap grows to four times what was in
 * use then, and further where a collection begins late: where much is made and let go, it is how busy the machine is that decides on the memory.
 */
export function collectEarly(): void {
  setFlag('--heap-growing-percent=50')
}

function setFlag(flag: string): void {
  const {bun, deno} = process.versions
  if (bun === undefined && deno === undefined) process.getBuiltinModule('node:v8').setFlagsFromString(flag)
}
