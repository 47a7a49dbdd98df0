import {locate} from '../../json/locate.ts'
import {parseJson} from '../../json/parse-json.ts'
import {join} from '../../json/pointer.ts'
import {TextLines} from '../../json/text-lines.ts'
import {readScenarios} from './read-scenarios.ts'
import type {Scripted} from './scenario.ts'

/** The name, in messages, of the scenarios that a client sends. */
export const sentScenarios = '/__mock/scenarios'

/** The scenarios in a JSON text. @throws {InputError} with line and column of what cannot be read or makes no sense. */
export function parseScenarioJson(text: string, file = sentScenarios): readonly Scripted[] {
  return readScenarios(parseJson(text, {file}), {
    file,
    positionOf(path, part) {
      const pointer = path.reduce(join, '')
      const {key, value} = locate(text, [pointer]).get(pointer)!
      return new TextLines(text).positionOf(part === 'key' ? (key ?? value) : value)
    },
  })
}
