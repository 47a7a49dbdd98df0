import {isCreateMessageRequest} from '#generated/native/validators.js'
import {validateRequest} from 'messages-openapi/native'
import {median, printTable} from './measure.ts'
import {createAjv} from './peers/ajv.ts'
import {typeboxRequest} from './peers/typebox.ts'
import {zodRequest} from './peers/zod.ts'

/** Time to check each request once, in units of what `JSON.parse` takes on the same bytes. */
export function benchValidate(requests: readonly object[]): void {
  const all = {title: `${requests.length} requests`, bodies: requests}
  const common = requests.filter((body) => zodRequest.safeParse(body).success && typeboxRequest.Check(body))
  const ajv = createAjv()
  const each = (bodies: readonly object[], check: (body: object) => unknown) => median(() => bodies.forEach((body) => check(body)))
  for (const {title, bodies} of [all, {title: `${common.length} requests with common blocks and custom tools`, bodies: common}]) {
    const texts = bodies.map((body) => JSON.stringify(body))
    const parse = median(() => texts.forEach((text) => void JSON.parse(text)))
    const peers: [string, (body: object) => unknown][] = [
      ['messages-openapi, schema', isCreateMessageRequest],
      ['messages-openapi, schema and rules', (body) => validateRequest('createMessage', body)],
      ['Ajv compiled at run time, allErrors', ajv],
    ]
    if (bodies === common) peers.push(['zod 4, by hand', (body) => zodRequest.safeParse(body)], ['typebox compiled at run time, by hand', (body) => typeboxRequest.Check(body)])
    const rows = peers.map(([name, check]) => [name, (each(bodies, check) / parse).toFixed(2)])
    printTable(`${title}, ${Math.round(texts.join('').length / 1000)} kB`, ['validator', 'time, JSON.parse = 1'], rows)
  }
}
