import {expect, test} from 'vitest'
import {queryOf} from '../../src/http/pairs.ts'
import {createValidator} from '../../src/validate/index.ts'
import {compile} from './compile.ts'

const responses = {200: {description: 'Done.'}}
const parameters = [
  {name: 'id', in: 'path', required: true, schema: {type: 'string', minLength: 2}},
  {name: 'limit', in: 'query', schema: {type: 'integer', minimum: 1}},
  {name: 'all', in: 'query', required: true, schema: {type: 'boolean'}},
  {name: 'li', in: 'query', schema: {type: ['string', 'null']}},
  {name: 'any', in: 'query', schema: {}},
  {name: 'X-Count', in: 'header', schema: {type: 'number'}},
]
const description = {
  openapi: '3.1.0',
  info: {title: 'Rooms', version: '1'},
  paths: {'/rooms/{id}': {get: {operationId: 'get', parameters, responses}}},
}

const ids = ['ab', 'a', 'a%20b', '%zz']
const queries = [
  '',
  '?',
  '?all=true',
  '?all',
  '?all=',
  '?all=true&all=true',
  '?all=true&limit=5&li=x',
  '?all=true&limit=05',
  '?all=true&limit=0',
  '?all=true&limit=five',
  '?all=true&li=',
  '?all=true&li',
  '?all=true&li=null&any=1',
  '?all=true&any=1&any=2',
  '?all=true&any=a+b%26c',
  '?%61ll=true',
  '?&&all=true&',
  '?all=true&colour=red',
  '?all=true&limits=5',
  '?all=true&=5',
  '?all=true=false',
  '?all=true#&limit=0',
  '#?all=true',
]
const counts = [undefined, '5', 'five', '']

test('parameters that are read at a glance have the values and the issues that they have when they are read with care', async () => {
  const contract = await compile(description)
  const validator = createValidator(contract)
  const read = (given: object) => {
    const values: Record<string, unknown> = {}
    const onParameter = ({name}: {readonly name: string}, value: unknown) => void (values[name] = value)
    const {valid, issues} = validator.validateRequest('get', undefined, {...given, onParameter})
    return {valid, issues, values}
  }
  for (const id of ids)
    for (const query of queries)
      for (const count of counts) {
        const [headers, encodedPath, url] = [
          {...(count !== undefined && {'x-count': count})},
          {id},
          `/rooms/${id}${query}`,
        ]
        const [glance, care] = [read({headers, encodedPath, url}), read({headers, encodedPath, query: queryOf(url)})]
        const told = `${url} ${String(count)}`
        expect({told, valid: glance.valid, issues: glance.issues}).toEqual({
          told,
          valid: care.valid,
          issues: care.issues,
        })
        if (care.valid) expect({told, values: glance.values}).toEqual({told, values: care.values})
      }
})
