import {expect, test} from 'vitest'
import {withTaggedMembers} from '../../../src/codegen/emit/tagged-members.ts'
import type {OpenApiDocument} from '../../../src/codegen/read/document.ts'
import {readModel} from '../../../src/codegen/read/model.ts'
import type {JsonObject} from '../../../src/json/object.ts'
import {described} from '../../validate/compile.ts'

const ref = (name: string) => ({$ref: `#/components/schemas/${name}`})

test('a member that is composed to itself in very many ways is looked at once', () => {
  const levels = Array.from({length: 60}, (_, level): [string, object] => [
    `Level${level + 1}`,
    {allOf: [ref(`Level${level}`), ref(`Level${level}`)]},
  ])
  const union = {oneOf: [ref('Level60'), ref('Other')], discriminator: {propertyName: 'kind'}}
  const document: JsonObject = {
    ...described({
      Union: union,
      Other: {type: 'object'},
      Level0: {type: 'object', properties: {name: {type: 'string'}}},
      ...Object.fromEntries(levels),
    }),
  }
  const {oneOf} = withTaggedMembers(union, document) as {oneOf: unknown[]}
  expect(oneOf).toHaveLength(2)
  expect(readModel(document as OpenApiDocument).listed).toEqual([])
})
