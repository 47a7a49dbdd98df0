import {isCreateMessageRequest} from '#generated/native/validators.js'
import {validateRequest} from 'messages-openapi/native'
import {compare, printTable} from './measure.ts'
import {createAjv} from './peers/ajv.ts'
import {typeboxRequest} from './peers/typebox.ts'
import {zodRequest} from './peers/zod.ts'

interface Item {
  readonly text: string
  readonly body: object
}

const ours = {
  'JSON.parse': ({text}: Item) => JSON.parse(text) as unknown,
  'messages-openapi, schema': ({body}: Item) => isCreateMessageRequest(body),
  'messages-openapi, schema and rules': ({body}: Item) => validateRequest('createMessage', body),
}

const byHand = {
  'zod 4, by hand': ({body}: Item) => zodRequest.safeParse(body),
  'typebox compiled at run time, by hand': ({body}: Item) => typeboxRequest.Check(body),
}

/** Time to check each request once, in units of what `JSON.parse` takes on the same bytes. */
export function benchValidate(requests: readonly object[]): void {
  const ajv = createAjv()
  const all = {...ours, 'Ajv compiled at run time, allErrors': ({body}: Item) => ajv(body)}
  const common = requests.filter((body) => zodRequest.safeParse(body).success && typeboxRequest.Check(body))
  print(requests, 'requests', all)
  print(common, 'requests with common blocks and custom tools', {...all, ...byHand})
}

function print(requests: readonly object[], what: string, contenders: Readonly<Record<string, (item: Item) => unknown>>): void {
  const items = requests.map((body): Item => ({body, text: JSON.stringify(body)}))
  const {'JSON.parse': parse = NaN, ...times} = compare(items, contenders)
  const rows = Object.entries(times).map(([name, time]) => [name, (time / parse).toFixed(2)])
  const size = items.reduce((sum, {text}) => sum + text.length, 0)
  printTable(`${requests.length} ${what}, ${Math.round(size / 1000)} kB`, ['validator', 'time, JSON.parse = 1'], rows)
}
