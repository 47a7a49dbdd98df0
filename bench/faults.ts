import {validateRequest, validateResponse} from 'messages-openapi/native'
import {compare, printTable} from './measure.ts'
import {createAjv} from './peers/ajv.ts'

const few = 10
const many = 100

/** A turn explains about so many items, so that the clock can tell turns apart and the compiler has seen the code as often as in a service. */
const itemsOfTurn = 10_000

/** Time to explain payloads where every item is faulty, in units of what Ajv takes to collect all errors. */
export function benchFaults(): void {
  const isRequest = createAjv()
  const isPage = createAjv('ModelInfosPage')
  const rows = [
    ...[few, many].map((count) => {
      const body = conversation(count)
      return row(`${count} texts that are numbers, in unions of blocks`, count, {
        ajv: () => isRequest(body),
        first: () => validateRequest('createMessage', body),
        all: () => validateRequest('createMessage', body, {maxIssues: Infinity}),
      })
    }),
    ...[few, many * many].map((count) => {
      const body = page(count)
      return row(`${count} models without a name, which no union holds`, count, {
        ajv: () => isPage(body),
        first: () => validateResponse('listModels', 200, body),
        all: () => validateResponse('listModels', 200, body, {maxIssues: Infinity}),
      })
    }),
  ]
  printTable('Explaining faults', ['payload', 'the first 100 issues, Ajv with allErrors = 1', 'all issues'], rows)
}

type Validators = Readonly<Record<'ajv' | 'first' | 'all', () => unknown>>

function row(payload: string, count: number, validators: Validators): readonly string[] {
  const repeat = (validate: () => unknown) => () => {
    for (let items = 0; items < itemsOfTurn; items += count) validate()
  }
  const contenders = {ajv: repeat(validators.ajv), first: repeat(validators.first), all: repeat(validators.all)}
  const {ajv, first, all} = compare(contenders, {rounds: 15, warmUp: 15})
  return [payload, (first / ajv).toFixed(2), (all / ajv).toFixed(2)]
}

function conversation(count: number): object {
  const messages = Array.from({length: count}, (_, index) => ({role: 'user', content: [{type: 'text', text: index}]}))
  return {model: 'claude-3-opus-20240229', max_tokens: 1024, messages}
}

function page(count: number): object {
  const created_at = '2024-10-22T00:00:00Z'
  const data = Array.from({length: count}, (_, index) => ({type: 'model', id: `model-${index}`, created_at}))
  return {data, has_more: false, first_id: 'model-0', last_id: `model-${count - 1}`}
}
