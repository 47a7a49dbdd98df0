import {mutantResponse, type StreamMutant} from './stream-mutant.ts'

/** The result of a handler for a mutant. */
export interface Trial {
  readonly mutant: StreamMutant
  /**
   * `same`: it gave what it gives for the original. `different`: it gave something else. `thrown`: it rejected. `hung`: it did
   * neither in time.
   */
  readonly outcome: 'same' | 'different' | 'thrown' | 'hung'
  /** True if that is right: a harmless mutant gives the same, and a faulty one is thrown for. */
  readonly survived: boolean
}

export interface TryOptions {
  /** Milliseconds for each. Default: `1_000`. */
  readonly timeout?: number
}

/**
 * Runs a handler of streams over mutants, one after the other, and reports how it fared.
 *
 * @throws what the handler throws for the original, which is the first of the mutants that are harmless.
 */
export async function tryMutants(
  handle: (response: Response) => unknown,
  mutants: Iterable<StreamMutant>,
  {timeout = 1_000}: TryOptions = {},
): Promise<readonly Trial[]> {
  const trials: Trial[] = []
  let original: string | undefined
  for (const mutant of mutants) {
    if (original === undefined && mutant.kind === 'harmless')
      original = JSON.stringify(await handle(mutantResponse(mutant)))
    const outcome = await outcomeOf(() => handle(mutantResponse(mutant)), {original, timeout})
    trials.push({mutant, outcome, survived: outcome === (mutant.kind === 'harmless' ? 'same' : 'thrown')})
  }
  return trials
}

async function outcomeOf(
  run: () => unknown,
  {original, timeout}: {original: string | undefined; timeout: number},
): Promise<Trial['outcome']> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<'hung'>((resolve) => (timer = setTimeout(resolve, timeout, 'hung')))
  const given = async () => (JSON.stringify(await run()) === original ? 'same' : 'different')
  try {
    return await Promise.race([given(), late])
  } catch {
    return 'thrown'
  } finally {
    clearTimeout(timer)
  }
}

/** The trials that went wrong, one a line. */
export function formatTrials(trials: readonly Trial[]): string {
  const wrong = trials.filter(({survived}) => !survived)
  const lines = wrong.map(({mutant, outcome}) => `  ${outcome.padEnd(9)} ${mutant.kind.padEnd(8)} ${mutant.name}`)
  return [`Survived ${trials.length - wrong.length} of ${trials.length} mutants.`, ...lines].join('\n')
}
