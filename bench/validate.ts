import {validateRequest} from 'messages-openapi/native'
import {isCreateMessageRequest} from '#generated/native/validators.js'
import {compare, printTable, type Contenders} from './measure.ts'
import {createAjv} from './peers/ajv.ts'
import {typeboxRequest} from './peers/typebox.ts'
import {zodRequest} from './peers/zod.ts'

/** Time to check each request once, in units of what `JSON.parse` takes on the same bytes. */
export function benchValidate(requests: readonly object[]): void {
  const common = requests.filter((body) => zodRequest.safeParse(body).success && typeboxRequest.Check(body))
  print(requests, 'requests', [ours, ajv])
  print(common, 'requests with common blocks and custom tools', [ours, byHand, ajv])
}

type Group = (bodies: readonly object[]) => Contenders

const ours: Group = (bodies) => ({
  'messages-openapi, schema': () => bodies.forEach((body) => isCreateMessageRequest(body)),
  'messages-openapi, schema and rules': () => bodies.forEach((body) => validateRequest('createMessage', body)),
})

const byHand: Group = (bodies) => ({
  'zod 4, by hand': () => bodies.forEach((body) => zodRequest.safeParse(body)),
  'typebox compiled at run time, by hand': () => bodies.forEach((body) => typeboxRequest.Check(body)),
})

const validateByAjv = createAjv()
const ajv: Group = (bodies) => ({
  'Ajv compiled at run time, allErrors': () => bodies.forEach((body) => validateByAjv(body)),
})

/** Those of a group take turns with `JSON.parse`. The slow ones are apart, since they leave nothing in the processor's caches for who comes next. */
function print(bodies: readonly object[], what: string, groups: readonly Group[]): void {
  const texts = bodies.map((body) => JSON.stringify(body))
  const rows = groups.flatMap((group) => {
    const {parsed, ...times} = compare({parsed: () => texts.forEach((text) => void JSON.parse(text)), ...group(bodies)})
    return Object.entries<number>(times).map(([name, time]) => [name, (time / parsed).toFixed(2)])
  })
  printTable(
    `${bodies.length} ${what}, ${Math.round(texts.join('').length / 1000)} kB`,
    ['validator', 'time, JSON.parse = 1'],
    rows,
  )
}
