import path from 'node:path'
import type {Config, DescriptionConfig, DocsConfig, LintConfig} from '../../codegen/config.ts'
import {libraries} from '../../codegen/libraries.ts'
import {lintRuleNames} from '../../codegen/lint/severities.ts'
import {InputError} from '../../errors.ts'
import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {ownValue} from '../../json/own.ts'
import {join} from '../../json/pointer.ts'
import {locales} from '../../phrases/locales.ts'
import {didYouMean} from '../did-you-mean.ts'
import {listAlternatives} from '../parse-arguments.ts'

/** The values that a key may have, and the option of the command line that says the same. */
type Key =
  | Leaf
  | {readonly kind: 'keys'; readonly keys: Keys}
  /** Names of the user's choice, each with a value; `NAME=VALUE` as an option. */
  | {readonly kind: 'map'; readonly option: string; readonly value: Leaf}

interface Leaf {
  readonly kind: 'text' | 'texts' | 'flag'
  readonly option: string
  readonly choices?: readonly string[]
}

type Keys = Readonly<Record<string, Key>>

const level: Leaf = {kind: 'text', option: 'rule', choices: ['off', 'warning', 'error']}

const lint = {
  rules: {kind: 'texts', option: 'rules'},
  severities: {kind: 'map', option: 'rule', value: level},
  strict: {kind: 'flag', option: 'strict'},
} as const satisfies Record<keyof LintConfig, Key>

const docs = {
  out: {kind: 'text', option: 'out'},
  single: {kind: 'text', option: 'single'},
  only: {kind: 'texts', option: 'only'},
  guides: {kind: 'texts', option: 'guide'},
  chapters: {kind: 'texts', option: 'chapters'},
  css: {kind: 'texts', option: 'css'},
  logo: {kind: 'text', option: 'logo'},
  favicon: {kind: 'text', option: 'favicon'},
  locale: {kind: 'text', option: 'locale', choices: locales},
  title: {kind: 'text', option: 'title'},
  url: {kind: 'text', option: 'url'},
  base: {kind: 'text', option: 'base'},
  linkBase: {kind: 'text', option: 'link-base'},
  tryServer: {kind: 'text', option: 'try-server'},
  lenient: {kind: 'flag', option: 'lenient'},
} as const satisfies Record<keyof DocsConfig, Key>

const {single: _, ...sharedDocs} = docs

const description = {
  spec: {kind: 'text', option: 'spec'},
  out: {kind: 'text', option: 'out'},
  overlays: {kind: 'texts', option: 'overlay'},
  root: {kind: 'text', option: 'root'},
  allowRemote: {kind: 'texts', option: 'allow-remote'},
  only: {kind: 'texts', option: 'only'},
  removeUnusedComponents: {kind: 'flag', option: 'remove-unused-components'},
  with: {kind: 'texts', option: 'with', choices: libraries},
  formats: {kind: 'text', option: 'formats', choices: ['assert', 'annotate']},
  allowSlowPatterns: {kind: 'flag', option: 'allow-slow-patterns'},
  lint: {kind: 'keys', keys: lint},
  docs: {kind: 'keys', keys: docs},
} as const satisfies Record<keyof DescriptionConfig, Key>

/** @throws {InputError} that names the place of the first thing in a configuration that is not as it should be. */
export function assertConfig(value: unknown, file: string): asserts value is Config {
  const fail = (found: string, place: string) => {
    throw new InputError(`Found ${found}${place === '' ? '' : ` at ${place}`}.`, {file})
  }
  if (!isJsonObject(value)) return fail('no configuration, expected an object with "descriptions"', '')
  assertKeys(value, {descriptions: true, docs: true}, '', file)
  const {descriptions, docs: shared} = value
  if (!Array.isArray(descriptions) || descriptions.length === 0)
    return fail('no list of descriptions, expected one with "spec" in each of its items', '/descriptions')
  if (shared !== undefined) {
    assertValues(shared, sharedDocs, '/docs', file)
    if (shared.out === undefined) fail('no "out", expected the folder of the site', '/docs')
  }
  for (const [index, item] of descriptions.entries()) {
    const place = `/descriptions/${index}`
    assertValues(item, description, place, file)
    if (isJsonObject(item.lint)) assertRuleNames(item.lint, `${place}/lint`, file)
    if (!Object.hasOwn(item, 'spec')) fail('no "spec", expected the path of a description', place)
    if (isJsonObject(item.docs) && item.docs.out === undefined && item.docs.single === undefined)
      fail('neither "out" nor "single", expected where to write the docs', `${place}/docs`)
  }
  assertApart(value, file)
}

/** @throws {InputError} for the name of a rule of the package's that it does not have. Other names may be those of rules of the user's own. */
function assertRuleNames({severities = {}}: LintConfig, pointer: string, file: string): void {
  const ours = Object.entries(severities).filter(([name]) => name.startsWith('messages/'))
  const known = Object.fromEntries(lintRuleNames.map((name) => [name, true]))
  assertKeys(Object.fromEntries(ours), known, join(pointer, 'severities'), file)
}

/** @throws {InputError} if one folder is to hold two contracts or sites. */
function assertApart(config: JsonObject, file: string): void {
  const folders = new Set<string>()
  const {docs: shared, descriptions} = config as unknown as Config
  const all = [
    ...descriptions.flatMap(({out, docs: own}, index) => [
      {out, place: `/descriptions/${index}/out`},
      {out: own?.out, place: `/descriptions/${index}/docs/out`},
    ]),
    {out: shared?.out, place: '/docs/out'},
  ]
  for (const {out, place} of all) {
    if (out === undefined) continue
    const folder = path.resolve(path.dirname(file), out)
    if (folders.has(folder))
      throw new InputError(
        `Found the folder "${out}" a second time, expected one for each contract and site at ${place}.`,
        {file},
      )
    folders.add(folder)
  }
}

/** The options of the command line that say what a part of a configuration says. */
export function optionsOf(part: DescriptionConfig | DocsConfig | LintConfig): Map<string, readonly string[]> {
  const keys: Keys = {...docs, ...lint, ...description}
  return new Map(
    Object.entries(part).flatMap(([name, value]: [string, unknown]) => {
      const key = ownValue(keys, name)
      if (key === undefined || key.kind === 'keys' || value === undefined || value === false) return []
      return [[key.option, textsOf(value)] as const]
    }),
  )
}

function textsOf(value: unknown): readonly string[] {
  if (isJsonObject(value))
    return Object.entries(value).flatMap(([name, one]) => (typeof one === 'string' ? `${name}=${one}` : []))
  return (Array.isArray(value) ? value : [value]).map(String)
}

function assertValues(value: unknown, keys: Keys, pointer: string, file: string): asserts value is JsonObject {
  if (!isJsonObject(value)) throw new InputError(`Found ${told(value)} at ${pointer}, expected an object.`, {file})
  assertKeys(value, keys, pointer, file)
  for (const [name, member] of Object.entries(value)) {
    const key = ownValue(keys, name)!
    const place = join(pointer, name)
    if (key.kind === 'keys') assertValues(member, key.keys, place, file)
    else if (member === undefined) continue
    else if (key.kind === 'map') assertValues(member, keysOfMap(member, key.value), place, file)
    else if (!isOfKind(member, key))
      throw new InputError(`Found ${told(member)} at ${place}, expected ${describe(key)}.`, {file})
  }
}

/** Those of the names that are there. */
function keysOfMap(map: unknown, value: Leaf): Keys {
  return Object.fromEntries(Object.keys(isJsonObject(map) ? map : {}).map((name) => [name, value]))
}

function assertKeys(value: JsonObject, keys: object, pointer: string, file: string): void {
  const unknown = Object.keys(value).find((name) => !Object.hasOwn(keys, name))
  if (unknown === undefined) return
  const known = Object.keys(keys)
  const hint = didYouMean(unknown, known, `, expected ${listAlternatives(known)}.`)
  throw new InputError(`Found the unknown key "${unknown}" at ${join(pointer, unknown)}${hint}`, {file})
}

function isOfKind(value: unknown, {kind, choices}: Leaf): boolean {
  const isText = (item: unknown) =>
    typeof item === 'string' && item !== '' && (choices === undefined || choices.includes(item))
  if (kind === 'flag') return typeof value === 'boolean'
  return kind === 'text' ? isText(value) : Array.isArray(value) && value.every(isText)
}

function describe({kind, choices}: Leaf): string {
  if (choices !== undefined) {
    const known = listAlternatives(choices.map((choice) => `"${choice}"`))
    return kind === 'texts' ? `a list with ${known}` : known
  }
  return {flag: 'true or false', text: 'a string that is not empty', texts: 'a list of strings'}[kind]
}

function told(value: unknown): string {
  return typeof value === 'function' ? 'a function' : JSON.stringify(value)
}
