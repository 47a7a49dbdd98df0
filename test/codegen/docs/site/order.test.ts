import {expect, test} from 'vitest'
import {renderSite} from '../../../../src/codegen/docs/site/site.ts'

test('the description comes first, and a small file before pages are made, as who writes one holds it until the next', async () => {
  const body = {content: {'application/json': {schema: {type: 'string'}, example: 1}}}
  const document = {
    openapi: '3.1.0',
    info: {title: 'T', version: '1'},
    paths: {'/a': {post: {requestBody: body, responses: {204: {description: 'Done.'}}}}},
  }
  const files: string[] = []
  const made = await renderSite(document, {
    guides: [],
    chapters: [],
    styles: {},
    isLenient: false,
    notice: () => {},
  })
  // Making the pages fails for the example.
  expect(() => {
    for (const [file] of made) files.push(file)
  }).toThrow('Found examples that are not valid.')
  expect(files.slice(0, 2)).toEqual(['openapi.yaml', 'openapi.json'])
  expect(files.at(-1)).toMatch(/^assets\//)
})
