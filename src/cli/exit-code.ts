/** What the process says to its caller when it ends. */
export const exitCode = {
  /** Everything was done, and everything is valid. */
  ok: 0,
  /** Everything was done, and something is not valid, or stale. */
  issues: 1,
  /** Wrong use, or an input that cannot be read. */
  misuse: 2,
} as const

export type ExitCode = (typeof exitCode)[keyof typeof exitCode]
