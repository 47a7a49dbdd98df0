import {expect, test} from 'vitest'
import type {ErrorResponse} from '#generated/documented/types.js'
import {dereference, entries, items} from '../../src/codegen/read/document.ts'
import {documented} from './description.ts'

const {document} = documented

const errorStatuses = ['400', '401', '402', '403', '404', '413', '429', '500', '504', '529']

test.each(Object.entries(documented.operations()))('%s takes the version and tells every error', (_, operation) => {
  const parameters = items(operation.parameters).map((parameter) => dereference(document, parameter, '').value)
  expect(parameters).toContainEqual(expect.objectContaining({name: 'anthropic-version', in: 'header', required: true}))
  expect(parameters).toContainEqual(expect.objectContaining({name: 'anthropic-beta', in: 'header', required: false}))
  expect(Object.keys(operation.responses as object)).toEqual(expect.arrayContaining(errorStatuses))
})

test('every error type is shown by a response with an error', () => {
  const {mapping} = documented.components('schemas').ErrorObject!.discriminator as {mapping: object}
  const errors = [...documented.examples()].filter(({schema}) => schema === '#/components/schemas/ErrorResponse')
  const shown = new Set(errors.map(({value}) => (value as ErrorResponse).error.type))
  expect([...shown].sort()).toEqual(Object.keys(mapping).sort())
})

test.each(Object.entries(documented.operations()))('%s names the headers of each response', (_, operation) => {
  for (const [status, response] of entries(operation.responses)) {
    const {value} = dereference(document, response, '')
    const names = entries(value.headers).map(([name]) => name)
    expect(names, status).toContain('request-id')
    if (status === '200' || status === '429')
      expect(names.filter((name) => name.startsWith('anthropic-ratelimit-'))).toHaveLength(12)
    if (status === '429' || status === '529') expect(names, status).toContain('retry-after')
  }
})
