import {DEFAULT_SCHEMA, dump} from 'js-yaml'
import {LineCounter, parseDocument as parseYaml, stringify} from 'yaml'
import {InputError} from '../../errors.ts'
import {assertBounded} from './assert-bounded.ts'
import {assertReadable} from './assert-readable.ts'
import {coreScalar, readPlainYaml} from './plain-yaml.ts'

/**
 * Parses YAML 1.2, of which JSON is a part, with the merge keys of YAML 1.1 (`<<`), which descriptions still have.
 *
 * @see https://yaml.org/type/merge.html
 * @throws {InputError} with line and column of the first fault, or the location of what is beyond the limits.
 */
export function parseDocument(text: string, file: string): unknown {
  const json = parseJson(text)
  const document = json ?? parseYamlText(text, file, false)
  assertBounded(document, text, file)
  if (json !== undefined || !text.includes('<<')) return document
  // Merging copies, so it waits until the limits hold for all that is referred to. A reference that it moves may lead back to itself.
  const merged = parseYamlText(text, file, true)
  assertBounded(merged, text, file)
  return merged
}

function parseYamlText(text: string, file: string, merge: boolean): unknown {
  return readPlainYaml(text, {merge}) ?? parseYamlDocument(text, file, merge)
}

/** Takes a hundredth of the time, which large descriptions need. What is no JSON may be YAML still. */
function parseJson(text: string): unknown {
  try {
    return /^\s*\{/.test(text) ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
}

function parseYamlDocument(text: string, file: string, merge: boolean): unknown {
  assertReadable(text, file)
  const lineCounter = new LineCounter()
  const document = parseYaml(text, {lineCounter, prettyErrors: false, merge})
  const error = document.errors[0]
  if (error) {
    const {line, col} = lineCounter.linePos(error.pos[0])
    throw new InputError(`The file is not valid YAML: ${error.message.replace(/\.?$/, '.')}`, {
      file,
      position: {line, column: col},
    })
  }
  try {
    return document.toJS({maxAliasCount: -1})
  } catch (cause) {
    throw new InputError(`The file is not valid YAML: ${(cause as Error).message.replace(/\.?$/, '.')}`, {file, cause})
  }
}

/** A document as YAML, which every key and text survives unchanged. */
export function emitDocument(document: unknown): string {
  return dump(document, {schema, noRefs: true, lineWidth: 120})
}

/** By which strings are quoted that YAML 1.1 or 1.2 would take for something else. */
const schema = DEFAULT_SCHEMA.extend({implicit: [coreScalar]})

/** The same as contracts had it before version 0.2, whose files are still known as generated. */
export function emitEarlierDocument(document: unknown): string {
  return stringify(document, {aliasDuplicateObjects: false, lineWidth: 120})
}
