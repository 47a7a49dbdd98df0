import {expect, test} from 'vitest'
import {createSide} from '../../src/diff/side.ts'

const size = {type: 'object', properties: {width: {type: 'integer'}}}
const schema = {type: 'object', properties: {color: {type: 'string'}, size}}

function check(parameter: object, query: string): readonly string[] {
  const {validator} = createSide({
    openapi: '3.1.0',
    info: {title: 'Tiles', version: '1'},
    paths: {
      '/tiles': {
        get: {
          operationId: 'listTiles',
          parameters: [{name: 'like', in: 'query', ...parameter}],
          responses: {204: {description: 'None.'}},
        },
      },
    },
  })
  const {issues} = validator.validateRequest('listTiles', undefined, {url: `/tiles${query}`})
  return issues.filter(({severity}) => severity === 'error').map(({code, path}) => `${code} ${path}`)
}

test.each([
  ['?like[color]=red&like[size][width]=5', []],
  ['?like=', []],
  ['?like=&like[color]=red&like[size]=&like[size][width]=5', []],
  ['?like=red', ['wrong-type /like']],
  ['?like=red&like[color]=red', ['wrong-type /like']],
  ['?like[size]=5&like[size][width]=5', ['wrong-type /like/size']],
] as const)('a text in place of the properties of a "deepObject" is a fault: %s', (query, issues) => {
  expect(check({style: 'deepObject', schema}, query)).toEqual(issues)
})

test.each<[name: string, parameter: object, isMissed: boolean]>([
  ['whose properties are pairs', {schema}, false],
  ['in brackets', {style: 'deepObject', schema}, false],
  [
    'in brackets, with a property that is required',
    {style: 'deepObject', schema: {...schema, required: ['color']}},
    true,
  ],
  ['in one text', {explode: false, schema}, true],
  ['in JSON', {content: {'application/json': {schema}}}, true],
])(
  'a required object that may be empty leaves no trace where its properties are pairs alone: %s',
  (_, parameter, isMissed) => {
    expect(check({required: true, ...parameter}, '')).toEqual(isMissed ? ['missing-parameter /like'] : [])
  },
)
