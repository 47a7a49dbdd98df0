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

type Check = (item: Item) => unknown

const parse: Check = ({text}) => JSON.parse(text) as unknown

const ours: Readonly<Record<string, Check>> = {
  'messages-openapi, schema': ({body}) => isCreateMessageRequest(body),
  'messages-openapi, schema and rules': ({body}) => validateRequest('createMessage', body),
}

const byHand: Readonly<Record<string, Check>> = {
  'zod 4, by hand': ({body}) => zodRequest.safeParse(body),
  'typebox compiled at run time, by hand': ({body}) => typeboxRequest.Check(body),
}

/** Time to check each request once, in units of what `JSON.parse` takes on the same bytes. */
export function benchValidate(requests: readonly object[]): void {
  const ajv = createAjv()
  const allErrors: Check = ({body}) => ajv(body)
  const common = requests.filter((body) => zodRequest.safeParse(body).success && typeboxRequest.Check(body))
  print(requests, 'requests', [ours, {'Ajv compiled at run time, allErrors': allErrors}])
  print(common, 'requests with common blocks and custom tools', [ours, byHand, {'Ajv compiled at run time, allErrors': allErrors}])
}

/** Those of a group take turns with `JSON.parse`. The slow ones are apart, since they leave nothing in the processor's caches for who comes next. */
function print(requests: readonly object[], what: string, groups: readonly Readonly<Record<string, Check>>[]): void {
  const items = requests.map((body): Item => ({body, text: JSON.stringify(body)}))
  const rows = groups.flatMap((group) => {
    const {parsed, ...times} = compare(items, {parsed: parse, ...group})
    return Object.entries<number>(times).map(([name, time]) => [name, (time / parsed).toFixed(2)])
  })
  const size = items.reduce((sum, {text}) => sum + text.length, 0)
  printTable(`${requests.length} ${what}, ${Math.round(size / 1000)} kB`, ['validator', 'time, JSON.parse = 1'], rows)
}
