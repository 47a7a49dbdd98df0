import {locate} from '../../json/locate.ts'
import {parseJson} from '../../json/parse-json.ts'
import {join} from '../../json/pointer.ts'
import {TextLines} from '../../json/text-lines.ts'
import {readScenarios} from '../../messages/mock/read-scenarios.ts'
import type {ScenarioSource} from '../../messages/mock/scenario-item.ts'
import type {Scripted} from '../../messages/mock/scenario.ts'
import {readTextFile} from '../input/read-text-file.ts'
import {loadOptional} from '../load-codegen.ts'

/** The scenarios in a YAML or JSON file. @throws {InputError} with line and column of what cannot be read or makes no sense. */
export async function readScenarioFile(file: string, cwd: string): Promise<readonly Scripted[]> {
  const text = await readTextFile(file, cwd)
  if (/\.json$/i.test(file))
    return readScenarios(parseJson(text, {file}), {
      file,
      positionOf(path, part) {
        const pointer = path.reduce(join, '')
        const {key, value} = locate(text, [pointer]).get(pointer)!
        return new TextLines(text).positionOf(part === 'key' ? (key ?? value) : value)
      },
    })
  const {parseDocument} = await loadOptional(() => import('../../codegen/load/yaml.ts'))
  const {Positions} = await loadOptional(() => import('../../codegen/load/positions.ts'))
  const positionOf: ScenarioSource['positionOf'] = (path, part) => new Positions(text).at(path, part)
  return readScenarios(parseDocument(text, file), {file, positionOf})
}
