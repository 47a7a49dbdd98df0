import {parseScenarioJson} from '../../messages/mock/parse-scenario-json.ts'
import {readScenarios} from '../../messages/mock/read-scenarios.ts'
import type {ScenarioSource} from '../../messages/mock/scenario-item.ts'
import type {Scripted} from '../../messages/mock/scenario.ts'
import {loadTools} from '../../tools/load-tools.ts'
import {readTextFile} from '../input/read-text-file.ts'

/** The scenarios in a YAML or JSON file. @throws {InputError} with line and column of what cannot be read or makes no sense. */
export async function readScenarioFile(file: string, cwd: string): Promise<readonly Scripted[]> {
  const text = await readTextFile(file, cwd)
  return /\.json$/i.test(file) ? parseScenarioJson(text, file) : parseScenarioYaml(text, file)
}

/** The scenarios in a YAML text, such as one in JSON. @throws {InputError} with line and column of what cannot be read or makes no sense. */
export async function parseScenarioYaml(text: string, file: string): Promise<readonly Scripted[]> {
  const {parseDocument, Positions} = await loadTools()
  const positionOf: ScenarioSource['positionOf'] = (path, part) => new Positions(text).at(path, part)
  return readScenarios(parseDocument(text, file), {file, positionOf})
}
