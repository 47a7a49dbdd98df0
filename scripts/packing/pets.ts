const pet = {
  type: 'object',
  required: ['name'],
  properties: {name: {type: 'string'}, age: {type: 'integer'}},
  additionalProperties: false,
}
const content = {'application/json': {schema: {$ref: '#/components/schemas/Pet'}}}
const operation = {
  operationId: 'addPet',
  summary: 'Add a pet',
  security: [],
  requestBody: {required: true, content},
  responses: {201: {description: 'The pet.', content}},
}

/** A small description that the linter has nothing against. */
export const pets = {
  openapi: '3.1.0',
  info: {title: 'Pets', version: '1'},
  servers: [{url: 'https://pets.example'}],
  paths: {'/pets': {post: operation}},
  components: {schemas: {Pet: pet}},
}

/** A module that uses the contract in the folder CONTRACT, and throws where it does not work. */
export const useOfPets = `import {createClient, isPet, mock, validator} from './CONTRACT/index.js'
import type {Pet} from './CONTRACT/index.js'

const pet: Pet = {name: 'Emma'}
const client = createClient({baseUrl: 'https://pets.example', fetch: (request) => mock(request)})
export const added: Pet = await client.addPet(pet)
export const count: number = validator.validateRequest('addPet', {nam: 'Emma'}).issues.length
if (!isPet(added) || count !== 1) throw new Error('The contract does not work.')
`
