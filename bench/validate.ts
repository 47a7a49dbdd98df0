import {validateRequest} from 'messages-openapi/native'
import {isCreateMessageRequest} from '#generated/native/validators.js'
import {compare, printTable, type Contenders} from './measure.ts'
import {createAjv} from './peers/ajv.ts'
import {typeboxRequest} from './peers/typebox.ts'
import {zodRequest} from './peers/zod.ts'

/**
 * Time to check each request once, in units of what `JSON.parse` takes on the same bytes: what checking adds where each request is parsed just before,
 * as in a server, and what it takes on requests that were parsed long ago, of which the processor's caches hold nothing any more.
 */
export function benchValidate(requests: readonly object[]): void {
  const common = requests.filter((body) => zodRequest.safeParse(body).success && typeboxRequest.Check(body))
  print(requests, 'requests', [ours, ajv])
  print(common, 'requests with common blocks and custom tools', [ours, byHand, ajv])
}

type Group = Readonly<Record<string, (body: object) => unknown>>

const ours: Group = {
  'messages-openapi, schema': (body) => isCreateMessageRequest(body),
  'messages-openapi, schema and rules': (body) => validateRequest('createMessage', body),
}

const byHand: Group = {
  'zod 4, by hand': (body) => zodRequest.safeParse(body),
  'typebox compiled at run time, by hand': (body) => typeboxRequest.Check(body),
}

const ajv: Group = {'Ajv compiled at run time, allErrors': createAjv()}

/** Those of a group take turns with `JSON.parse`. The slow ones are apart, since they leave nothing in the processor's caches for who comes next. */
function print(bodies: readonly object[], what: string, groups: readonly Group[]): void {
  const texts = bodies.map((body) => JSON.stringify(body))
  const rows = groups.flatMap((group) => {
    const added = timesOf(texts, group, (text) => JSON.parse(text) as object)
    const again = timesOf(bodies, group, (body) => body, {parsed: () => texts.forEach((text) => void JSON.parse(text))})
    return Object.keys(group).map((name) => [
      name,
      ((added[name]! - added.read!) / added.read!).toFixed(2),
      (again[name]! / again.parsed!).toFixed(2),
    ])
  })
  printTable(
    `${bodies.length} ${what}, ${Math.round(texts.join('').length / 1000)} kB`,
    ['validator', 'added to JSON.parse = 1', 'on requests parsed before, JSON.parse = 1'],
    rows,
  )
}

/** The time to `read` each request and have each validator of a group check it, and that to read it alone; with that of `others`. */
function timesOf<Item>(
  items: readonly Item[],
  group: Group,
  read: (item: Item) => object,
  others: Contenders = {},
): Readonly<Record<string, number>> {
  const check = (validate: Group[string]) => () => {
    for (const item of items) validate(read(item))
  }
  const contenders: Record<string, () => unknown> = {...others, read: check((body) => body)}
  for (const [name, validate] of Object.entries(group)) contenders[name] = check(validate)
  return compare<Contenders>(contenders)
}
