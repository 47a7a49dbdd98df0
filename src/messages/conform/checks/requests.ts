import {documentation} from '../../documentation.ts'
import {variantCheck, type Variant} from '../variants.ts'

const area = 'requests'
const user = (content: unknown) => ({role: 'user', content})
const tool = {
  name: 'get_weather',
  description: 'Weather of a city.',
  input_schema: {type: 'object', properties: {city: {type: 'string'}}},
}
const {name: _name, ...namelessTool} = tool
const {input_schema: _schema, ...shapelessTool} = tool
const {description: _description, ...undescribedTool} = tool
const full = (variant: Variant): Variant => ({profile: 'full', ...variant})
const usual = (variant: Variant): Variant => ({profile: 'default', ...variant})

/** Rows of the documented contract about what a request may hold, and what it has to. */
export const requestChecks = [
  variantCheck({
    code: 'S3',
    area,
    title: '`model` is any model of the server, and no empty string.',
    variants: [{body: {model: ''}}, full({body: {model: 7}})],
  }),
  variantCheck({
    code: 'S4',
    area: 'headers',
    title: '`anthropic-version` is required: a date, 2023-06-01 or newer.',
    docs: 'https://docs.claude.com/en/api/versioning',
    profile: 'quick',
    variants: [
      {headers: {'anthropic-version': undefined}},
      usual({headers: {'anthropic-version': 'latest'}}),
      full({headers: {'anthropic-version': '2022-01-01'}}),
      full({headers: {'anthropic-version': '2023-06-01'}}),
    ],
  }),
  variantCheck({
    code: 'S6',
    area,
    title: '`system` is a string, or a list of blocks that may carry `cache_control`.',
    docs: documentation.caching,
    variants: [
      {body: {system: 'Be brief.'}},
      {body: {system: [{type: 'text', text: 'Be brief.', cache_control: {type: 'ephemeral'}}]}},
      full({body: {system: 7}}),
    ],
  }),
  variantCheck({
    code: 'S7',
    area: 'tools',
    title: 'Each of `tools` has a name, an input_schema for an object, and may have a description.',
    docs: documentation.toolUse,
    variants: [
      {body: {tools: [tool]}},
      {body: {tools: [namelessTool]}},
      full({body: {tools: [shapelessTool]}}),
      full({body: {tools: [undescribedTool]}}),
      full({body: {tools: [{...tool, input_schema: {type: 'string'}}]}}),
      full({body: {tools: [{...tool, input_schema: 'object'}]}}),
      full({body: {tools: [tool, tool]}}),
    ],
  }),
  variantCheck({
    code: 'S12',
    area,
    title: '`model`, `messages` and `max_tokens` are required.',
    profile: 'quick',
    variants: [{body: {max_tokens: undefined}}, {body: {messages: undefined}}, {body: {model: undefined}}],
  }),
  variantCheck({
    code: 'S13',
    area,
    title: '`messages` alternate between the roles user and assistant, as far as the contract asks for it.',
    variants: [
      {body: {messages: [{role: 'robot', content: 'Hi'}]}},
      full({body: {messages: [user('Hi'), user('Name a river.')]}}),
      full({body: {messages: [user('Hi'), {role: 'assistant', content: 'Hello.'}, user('Name a river.')]}}),
      full({body: {messages: []}}),
      full({body: {messages: 'Hi'}}),
      full({body: {messages: [user('')]}}),
    ],
  }),
  variantCheck({
    code: 'S14',
    area,
    title: '`max_tokens` is a positive integer.',
    profile: 'quick',
    variants: [
      {body: {max_tokens: -1}},
      {body: {max_tokens: 1}},
      full({body: {max_tokens: 1.5}}),
      full({body: {max_tokens: '16'}}),
      full({body: {max_tokens: null}}),
    ],
  }),
  variantCheck({
    code: 'S15',
    area,
    title: '`temperature` is a number from 0 to 1.',
    variants: [
      {body: {temperature: 1}},
      {body: {temperature: 1.1}},
      full({body: {temperature: 0}}),
      full({body: {temperature: -0.1}}),
      full({body: {temperature: 'hot'}}),
    ],
  }),
  variantCheck({
    code: 'S16',
    area,
    title: '`top_p` is a number from 0 to 1.',
    variants: [{body: {top_p: 0.9}}, {body: {top_p: 1.1}}, full({body: {top_p: -0.1}}), full({body: {top_p: [0.5]}})],
  }),
  variantCheck({
    code: 'S17',
    area,
    title: '`top_k` is an integer, 0 or more.',
    variants: [{body: {top_k: -1}}, full({body: {top_k: 5}}), full({body: {top_k: 1.5}})],
  }),
  variantCheck({
    code: 'S21',
    area,
    title: '`metadata` is an object that may have a user_id.',
    variants: [
      {body: {metadata: {user_id: 'example'}}},
      full({body: {metadata: 'example'}}),
      full({body: {metadata: {user_id: 7}}}),
    ],
  }),
  variantCheck({
    code: 'unknown-field',
    area,
    title: 'A property that the description does not have is refused.',
    level: 'should',
    variants: [
      {body: {x_no_such_property: 1}},
      full({body: {messages: [{role: 'user', content: 'Hi', x_no_such_property: 1}]}}),
    ],
  }),
]
