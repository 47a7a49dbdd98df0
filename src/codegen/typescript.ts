import {loadTool} from './load-tool.ts'

type TypeScript = typeof import('typescript')

/** TypeScript, which is loaded at the first call. */
export function typescript(): TypeScript {
  return loadTool('typescript') as TypeScript
}
