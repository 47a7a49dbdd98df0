import {isJsonObject, type JsonObject, objectAt, objects} from '../../../../src/json/object.ts'
import type {Mock} from '../../../../src/mock/index.ts'
import {answering, type Mutate, refusal, refusals, refusing, taking, takingHeaders, without} from '../mutate.ts'

const last = (body: JsonObject) => objects(body.messages).at(-1) ?? {}
const has = (text: string) => (body: JsonObject) => JSON.stringify(body).includes(text)
/** Takes a value that is out of bounds, by leaving it out. */
const takes = (name: string, isWrong: (value: unknown) => boolean, right?: unknown): Mutate =>
  taking((body) =>
    Object.hasOwn(body, name) && isWrong(body[name])
      ? {...without(body, name), ...(right !== undefined && {[name]: right})}
      : undefined,
  )
const lacks = (name: string, right: unknown): Mutate =>
  taking((body) => (Object.hasOwn(body, name) || Object.keys(body).length === 0 ? undefined : {...body, [name]: right}))

/** Requests that are taken or refused against the contract. */
export const requestMutations: readonly (readonly [string, Mutate])[] = [
  ['takes requests without a version', takingHeaders((headers) => headers.set('anthropic-version', '2023-06-01'))],
  [
    'takes any version',
    takingHeaders((headers) => headers.has('anthropic-version') && headers.set('anthropic-version', '2023-06-01')),
  ],
  [
    'refuses bearer tokens',
    answering(({request}) => (request.headers.has('authorization') ? refusal(401, 'authentication_error') : undefined)),
  ],
  ['answers 400 without credentials', refusals((response) => (response.status === 401 ? refusal() : undefined))],
  ['takes requests without max_tokens', lacks('max_tokens', 16)],
  ['takes requests without a model', lacks('model', 'm')],
  ['takes an empty model', takes('model', (value) => value === '', 'm')],
  ['takes max_tokens below zero', takes('max_tokens', (value) => Number(value) < 0, 16)],
  ['takes any temperature', takes('temperature', (value) => Number(value) > 1)],
  ['takes any top_p', takes('top_p', (value) => Number(value) > 1)],
  ['takes any top_k', takes('top_k', (value) => Number(value) < 0)],
  [
    'takes any role',
    taking((body) => (last(body).role === 'robot' ? {...body, messages: [{role: 'user', content: 'Hi'}]} : undefined)),
  ],
  ['takes unknown properties', taking((body) => without(body, 'x_no_such_property'))],
  [
    'takes tools without a name',
    taking((body) =>
      objects(body.tools).some((tool) => tool.name === undefined) ? without(body, 'tools', 'tool_choice') : undefined,
    ),
  ],
  [
    'takes the choice of an unknown tool',
    taking((body) =>
      objectAt(body, 'tool_choice').name === 'no_such_tool' ? without(body, 'tool_choice') : undefined,
    ),
  ],
  [
    'takes calls without results',
    taking((body) =>
      has('toolu_01conformance')(body) && last(body).content === 'Go on.'
        ? {...body, messages: [last(body)]}
        : undefined,
    ),
  ],
  [
    'takes results without calls',
    taking((body) =>
      objects(body.messages).length === 1 && has('toolu_01conformance')(body)
        ? {...body, messages: [{role: 'user', content: 'Hi'}]}
        : undefined,
    ),
  ],
  [
    'takes any budget of thinking',
    taking((body) => (Number(objectAt(body, 'thinking').budget_tokens) < 1024 ? without(body, 'thinking') : undefined)),
  ],
  ['refuses system as blocks', refusing((body) => Array.isArray(body.system))],
  ['refuses metadata', refusing((body) => isJsonObject(body.metadata) && Object.keys(body.metadata).length > 0)],
  ['refuses temperature 1', refusing((body) => body.temperature === 1)],
  ['refuses tool results', refusing((body) => has('Sunny, 20 degrees.')(body))],
  ['refuses images in tool results', refusing((body) => has('"image/png"')(body))],
  ['refuses several results', refusing((body) => has('toolu_02conformance')(body))],
  ['refuses thinking that is sent back', refusing((body) => has('"type":"thinking"')(body))],
  ['fails for thinking', refusing((body) => objectAt(body, 'thinking').budget_tokens === 1024, 500)],
  ['lists no models', answering(({path}) => (path === '/v1/models' ? refusal(404, 'not_found_error') : undefined))],
  [
    'lists models as names',
    answering(({path}) =>
      path === '/v1/models'
        ? Response.json({data: ['m'], has_more: false, first_id: null, last_id: null}, {headers: {'request-id': 'r'}})
        : undefined,
    ),
  ],
  [
    'counts no tokens',
    answering(({path}) => (/count_tokens/.test(path) ? refusal(404, 'not_found_error') : undefined)),
  ],
  ['takes one thing after the other alone', busyWhenAsked()],
]

/** The second of two requests at the same time is refused. */
function busyWhenAsked(): Mutate {
  return (server: Mock) => {
    let open = 0
    return async (input, init) => {
      open++
      try {
        await new Promise((resolve) => setTimeout(resolve, 1))
        return open > 1 ? refusal(500, 'api_error') : await server(input, init)
      } finally {
        open--
      }
    }
  }
}
