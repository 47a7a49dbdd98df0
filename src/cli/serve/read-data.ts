import {parseJson} from '../../json/parse-json.ts'
import {readTextFile} from '../input/read-text-file.ts'
import {loadOptional} from '../load-codegen.ts'

/** The data in a YAML or JSON file. @throws {InputError} with the place of what cannot be read. */
export async function readData(file: string, cwd: string): Promise<unknown> {
  const text = await readTextFile(file, cwd)
  if (/\.json$/i.test(file)) return parseJson(text, {file})
  const {parseDocument} = await loadOptional(() => import('../../codegen/load/yaml.ts'))
  return parseDocument(text, file)
}
