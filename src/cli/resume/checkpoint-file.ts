import {open, readFile, rename, rm} from 'node:fs/promises'
import path from 'node:path'
import {flush} from '../../codegen/write/flush.ts'
import {InputError} from '../../errors.ts'
import {parseJson} from '../../json/parse-json.ts'
import {asInputError} from '../input/as-input-error.ts'
import {makeFolderOf} from '../options/files.ts'
import {type Checkpoint, findDifference, isCheckpoint, type RunPlan, type RunState} from './run-state.ts'

/** The file from which a run goes on that was interrupted. */
export interface CheckpointFile {
  /** The state to go on from; undefined for a run that begins. */
  readonly state: RunState | undefined
  /** Writes the state that `stateOf` tells, unless it did so a moment ago. A process that is killed leaves the one before, or this one. */
  readonly saveIfDue: (stateOf: () => Promise<RunState>) => Promise<void>
  /** To be called once all is done. */
  readonly remove: () => Promise<void>
}

/** Saving takes no more than this share of the time, however long a state or slow a disk is. */
const share = 1 / 50

/**
 * Opens a checkpoint file, or begins one.
 *
 * @throws {InputError} if it cannot be written, or is that of another run: the sentence names the first difference.
 */
export async function openCheckpoint(
  file: string,
  {plan, cwd}: {readonly plan: RunPlan; readonly cwd: string},
): Promise<CheckpointFile> {
  const target = path.resolve(cwd, file)
  const part = `${target}.part`
  let due = 0
  const save = async (state: RunState) => {
    const checkpoint: Checkpoint = {version: 1, plan, state}
    const handle = await open(part, 'w')
    try {
      await handle.writeFile(JSON.stringify(checkpoint))
      await flush(handle)
    } finally {
      await handle.close()
    }
    await rename(part, target)
  }
  try {
    await makeFolderOf(target, file)
    const state = await readState(target, plan)
    // A place that cannot be written to is told before the work.
    if (state === undefined) await (await open(part, 'w')).close()
    return {
      state,
      async saveIfDue(stateOf) {
        const begin = performance.now()
        if (begin < due) return
        await save(await stateOf())
        const end = performance.now()
        due = end + (end - begin) / share
      },
      remove: async () => {
        await rm(target, {force: true})
        await rm(part, {force: true})
      },
    }
  } catch (error) {
    throw asInputError(file)(error)
  }
}

async function readState(target: string, plan: RunPlan): Promise<RunState | undefined> {
  const text = await readFile(target, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  })
  if (text === undefined) return undefined
  const value = parseJson(text)
  if (!isCheckpoint(value))
    throw new InputError(
      'Found no checkpoint, expected a file that "messages-openapi validate --resume" wrote, or a new one.',
    )
  const checkpoint = value as Checkpoint
  const difference = findDifference(checkpoint.plan, plan)
  if (difference === undefined) return checkpoint.state
  throw new InputError(
    `Found the checkpoint of another run: ${difference}. Repeat the command that was interrupted, or delete this file to begin again.`,
  )
}
