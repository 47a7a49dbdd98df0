/** All that the package `@messages-openapi/tools` brings: code that needs the tools of others, to read descriptions, to generate, to lint and to build docs. */
export * from '../codegen/index.ts'
export {sayChange} from '../codegen/docs/say.ts'
export {parseDocument} from '../codegen/load/yaml.ts'
export {transpile} from '../codegen/transpile.ts'
export {diff} from '../diff/diff.ts'
