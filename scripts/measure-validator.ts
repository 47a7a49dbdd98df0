import path from 'node:path'
import {gzipSync} from 'node:zlib'
import {build} from 'esbuild'
import {code, identifier} from '../src/codegen/emit/code.ts'

/**
 * The bytes of minified and gzipped code that the validator of one schema, with all that it calls, adds to a bundle.
 */
export async function measureValidator(contractFolder: string, schemaName: string): Promise<number> {
  const source = code`export {${identifier(`is${schemaName}`)}} from ${path.resolve(contractFolder, 'validators.js')}`
  const {outputFiles} = await build({
    stdin: {contents: source.text, resolveDir: contractFolder},
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  })
  return gzipSync(outputFiles[0]!.contents).length
}
