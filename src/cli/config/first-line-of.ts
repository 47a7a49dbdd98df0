import {messageOfThrown} from '../../errors.ts'

/** The first line of what the user's own code has thrown, which need not be an error. */
export function firstLineOf(thrown: unknown): string {
  return messageOfThrown(thrown).split('\n', 1)[0]!
}
