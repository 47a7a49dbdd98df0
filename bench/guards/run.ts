import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import addFormats from 'ajv-formats'
import {Ajv2020} from 'ajv/dist/2020.js'
import {generate} from 'messages-openapi/codegen'
import type {Contract} from 'messages-openapi/contract'
import {createGenerator} from 'messages-openapi/testing'
import {parse} from 'yaml'
import {chain} from '../generating/chain.ts'
import {compare, printTable} from '../measure.ts'

/**
 * The time that the type guards of a contract add to `JSON.parse`, beside Ajv compiled at run time, which as guards do checks formats and stops at the
 * first fault. The JSON bodies of all operations of each description are made by our generator from seeds, and each is checked just after it is parsed.
 * What Ajv cannot read or refuses is left out. `$DESCRIPTIONS` names a folder with further descriptions. Needs a build.
 */
const root = path.resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(tmpdir(), 'guards-'))
const seeds = 40
const mostCharacters = 4_000_000
/** A turn reads at least so many, so that the clock can tell turns apart. */
const charactersOfTurn = 1_000_000

try {
  const rows: (readonly (string | number)[])[] = []
  for (const [name, spec] of listSpecs()) rows.push([name, ...(await compareOn(name, spec))])
  printTable(
    'Guards of other services, on valid bodies',
    ['description', 'schemas', 'kB', 'guards, JSON.parse = 1', 'Ajv, JSON.parse = 1', 'guards ÷ Ajv'],
    rows,
  )
} finally {
  rmSync(folder, {recursive: true})
}

function* listSpecs(): Generator<readonly [string, string]> {
  yield ['bookings', path.join(root, 'examples/bookings/openapi.yaml')]
  for (const name of ['pets', 'railway']) yield [name, path.join(import.meta.dirname, `${name}.yaml`)]
  const file = path.join(folder, 'chain.json')
  writeFileSync(file, JSON.stringify(chain(100)))
  yield ['chain of 100 operations', file]
  const {DESCRIPTIONS: given} = process.env
  for (const name of given === undefined ? [] : readdirSync(given).sort()) yield [name, path.resolve(given!, name)]
}

/** The bodies of one schema that both allow. */
interface Bodies {
  readonly texts: readonly string[]
  readonly byGuard: Check
  readonly byAjv: Check
}

type Check = (value: unknown) => boolean

async function compareOn(name: string, spec: string): Promise<(string | number)[]> {
  const out = path.join(folder, name)
  await generate({spec, out})
  const {contract} = (await import(pathToFileURL(path.join(out, 'contract.js')).href)) as {contract: Contract}
  const all = [...listBodies(contract, readAjv(path.join(out, 'openapi.yaml')))]
  const {length} = all.flatMap(({texts}) => texts).join('')
  const turn = (checkOf: (bodies: Bodies) => Check) => {
    const checks = all.map((bodies) => ({check: checkOf(bodies), texts: bodies.texts}))
    return () => {
      for (let characters = 0; characters < charactersOfTurn; characters += length)
        for (const {check, texts} of checks) for (const text of texts) check(JSON.parse(text))
    }
  }
  const contenders = {
    parsed: turn(() => Boolean),
    guards: turn(({byGuard}) => byGuard),
    ajv: turn(({byAjv}) => byAjv),
  }
  // There are many small functions, of guards and of Ajv, and each has to be called often before it is compiled for good.
  const {parsed, guards, ajv} = compare(contenders, {warmUp: 200})
  const added = (time: number) => (time - parsed) / parsed
  const ratio = added(guards) / added(ajv)
  return [all.length, Math.round(length / 1000), added(guards).toFixed(2), added(ajv).toFixed(2), ratio.toFixed(2)]
}

function* listBodies(contract: Contract, ajv: Ajv2020): Generator<Bodies, void> {
  const {generate: make} = createGenerator(contract)
  const names = new Set(
    Object.values(contract.operations).flatMap(({requestBody, responses}) =>
      [requestBody, ...Object.values(responses)].flatMap((message) =>
        Object.entries(message?.content ?? {}).flatMap(([type, {schema}]) => (/json/.test(type) ? (schema ?? []) : [])),
      ),
    ),
  )
  let left = mostCharacters
  for (const name of names) {
    const {is: byGuard, pointer} = contract.schemas[name]!
    const byAjv = attempt(() => ajv.getSchema(`openapi.json${pointer}`) as Check | undefined)
    if (byAjv === undefined) continue
    const made = Array.from({length: seeds}, (_, seed) => attempt(() => make(name, {seed})))
    const values = made.filter((value) => value !== undefined && byGuard(value) && byAjv(value))
    const texts = values.map((value) => JSON.stringify(value))
    left -= texts.join('').length
    if (left < 0) return
    yield {texts, byGuard, byAjv}
  }
}

/** Undefined where what is attempted throws: a schema of which no value can be made, or which Ajv cannot read. */
function attempt<Value>(run: () => Value): Value | undefined {
  try {
    return run()
  } catch {
    return undefined
  }
}

function readAjv(file: string): Ajv2020 {
  const ajv = new Ajv2020({strict: false, validateSchema: false, logger: false})
  addFormats.default(ajv)
  const document = JSON.parse(JSON.stringify(parse(readFileSync(file, 'utf8'))), (key, value: unknown) =>
    key === 'discriminator' ? undefined : value,
  ) as object
  ajv.addSchema(document, 'openapi.json')
  return ajv
}
