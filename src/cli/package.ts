export {packageFile, readVersion} from '../codegen/package.ts'

/** The address of a module of the command that a thread runs, by its name in this folder. It is built as a program of its own. */
export function threadModule(name: string): URL {
  return new URL(`../cli/${name}.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url)
}
