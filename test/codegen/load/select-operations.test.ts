import {expect, test} from 'vitest'
import {removeUnusedComponents, selectOperations} from '../../../src/codegen/load/select-operations.ts'

const json = (name: string) => ({content: {'application/json': {schema: {$ref: `#/components/schemas/${name}`}}}})
const responses = (name: string) => ({'200': {description: 'Yes.', ...json(name)}})

const document = {
  openapi: '3.1.0',
  info: {title: 'Library', version: '1'},
  tags: [{name: 'books', parent: 'all'}, {name: 'people'}, {name: 'all'}],
  paths: {
    '/books': {
      parameters: [{$ref: '#/components/parameters/Page'}],
      get: {operationId: 'listBooks', tags: ['books'], responses: responses('Book')},
      post: {operationId: 'addBook', tags: ['books'], security: [{key: []}], responses: responses('Added')},
    },
    '/people': {
      get: {operationId: 'listPeople', tags: ['people'], responses: responses('Person')},
      additionalOperations: {LINK: {operationId: 'linkPeople', responses: responses('Person')}},
    },
    '/copies': {
      get: {
        operationId: 'listCopies',
        responses: {'200': {$ref: '#/paths/~1people/get/responses/200'}},
      },
    },
  },
  webhooks: {added: {post: {tags: ['people'], responses: responses('Added')}}},
  components: {
    schemas: {
      Person: {type: 'object'},
      Book: {
        discriminator: {propertyName: 'kind', mapping: {novel: '#/components/schemas/Novel', poem: 'Poem'}},
        properties: {similar: {$ref: '#/components/schemas/Book'}},
      },
      Novel: {type: 'object'},
      Poem: {properties: {lines: {$ref: '#/components/schemas/Lines/items'}}},
      Lines: {items: {type: 'string'}},
      Added: {type: 'object'},
      Unused: {type: 'object'},
    },
    parameters: {Page: {name: 'page', in: 'query', schema: {type: 'integer'}}, Size: {name: 'size', in: 'query'}},
    securitySchemes: {key: {type: 'apiKey', in: 'header', name: 'x-key'}, other: {type: 'http', scheme: 'basic'}},
    'x-notes': {a: 1},
  },
}

interface Selected {
  readonly paths: Record<string, object>
  readonly webhooks?: object
  readonly tags: readonly {name: string}[]
  readonly components: Record<string, object>
}

const select = (...only: string[]) => selectOperations(document, only) as unknown as Selected
const namesOf = ({components}: Selected) =>
  Object.fromEntries(Object.entries(components).map(([kind, members]) => [kind, Object.keys(members)]))

test('an operation keeps what it refers to, in the order of the description, and the parameters of its path', () => {
  const selected = select('listBooks')
  expect(Object.keys(selected.paths['/books']!)).toEqual(['parameters', 'get'])
  expect(namesOf(selected)).toEqual({
    schemas: ['Book', 'Novel', 'Poem', 'Lines'],
    parameters: ['Page'],
    'x-notes': ['a'],
  })
  expect(selected.tags.map(({name}) => name)).toEqual(['books', 'all'])
  expect(selected.webhooks).toEqual({})
})

test('a security scheme is kept with the operation that asks for it', () => {
  expect(namesOf(select('addBook')).securitySchemes).toEqual(['key'])
})

test('a tag means its operations and webhooks', () => {
  const selected = select('people')
  expect(selected.paths).toEqual({'/people': {get: document.paths['/people'].get, additionalOperations: {}}})
  expect(selected.webhooks).toEqual(document.webhooks)
  expect(namesOf(selected).schemas).toEqual(['Person', 'Added'])
})

test('a method that OpenAPI has no name for is asked for by its operationId', () => {
  const {additionalOperations} = document.paths['/people']
  expect(select('linkPeople').paths).toEqual({'/people': {additionalOperations}})
})

test('a reference into an operation that is left out still leads to the same', () => {
  const selected = select('listCopies')
  expect(selected.paths).toEqual({
    '/copies': {
      get: {
        operationId: 'listCopies',
        responses: {'200': {$ref: '#/components/pathItems/paths_002fpeople/get/responses/200'}},
      },
    },
  })
  expect(selected.components.pathItems).toEqual({paths_002fpeople: document.paths['/people']})
  expect(namesOf(selected).schemas).toEqual(['Person'])
})

test('references into paths that differ in punctuation alone lead to each of them', () => {
  const at = (path: string) => ({$ref: `#/paths/${path.replaceAll('/', '~1')}/get/responses/200`})
  const item = (description: string) => ({get: {responses: {'200': {description}}}})
  const selected = selectOperations(
    {
      openapi: '3.1.0',
      info: {title: 'A', version: '1'},
      paths: {
        '/a/b': item('One.'),
        '/a_b': item('Other.'),
        '/c': {get: {operationId: 'getC', responses: {'200': at('/a/b'), '201': at('/a_b')}}},
      },
    },
    ['getC'],
  ) as unknown as Selected
  expect(Object.values(selected.components.pathItems!)).toEqual([item('One.'), item('Other.')])
})

test('several names mean all of their operations, which a description with nothing else has already', () => {
  const selected = select('books', 'people', 'linkPeople', 'listCopies')
  expect(selected.paths).toEqual(document.paths)
  expect(namesOf(selected).schemas).toEqual(['Person', 'Book', 'Novel', 'Poem', 'Lines', 'Added'])
})

test.each([
  ['listBoks', 'Found no operation or tag "listBoks", did you mean "listBooks"?'],
  ['constructor', 'Found no operation or tag "constructor".'],
])('%s, which nothing is called, is an error', (name, message) => {
  expect(() => select('listBooks', name)).toThrow(message)
})

test('schemas that extend one with a discriminator are needed with it, and theirs in turn', () => {
  const extending = (name: string, more: object = {}) => ({allOf: [{$ref: `#/components/schemas/${name}`}], ...more})
  const schemas = {
    ...document.components.schemas,
    Person: {type: 'object', discriminator: {propertyName: 'role'}},
    Reader: extending('Person', {discriminator: {propertyName: 'age'}}),
    Child: extending('Reader'),
    Guest: extending('Added'),
  }
  const selected = selectOperations({...document, components: {schemas}}, ['people']) as unknown as Selected
  expect(namesOf(selected).schemas).toEqual(['Person', 'Added', 'Reader', 'Child'])
})

test('links to operations that are left out are left out, too', () => {
  const links = {
    same: {operationId: 'addBook'},
    list: {operationId: 'listBooks'},
    byPlace: {operationRef: '#/paths/~1people/get'},
    elsewhere: {operationRef: 'https://people.example/openapi.json#/paths/~1people/get'},
    shared: {$ref: '#/components/links/People'},
    kept: {$ref: '#/components/links/Again'},
  }
  const selected = selectOperations(
    {
      ...document,
      paths: {
        ...document.paths,
        '/books': {
          get: document.paths['/books'].get,
          post: {operationId: 'addBook', responses: {'201': {description: 'Added.', links}}},
        },
      },
      components: {
        ...document.components,
        links: {
          People: {operationId: 'listPeople'},
          Again: {operationId: 'addBook'},
        },
      },
    },
    ['addBook'],
  ) as unknown as Selected
  expect(selected.paths['/books']).toEqual({
    post: {
      operationId: 'addBook',
      responses: {
        '201': {
          description: 'Added.',
          links: {same: links.same, elsewhere: links.elsewhere, kept: links.kept},
        },
      },
    },
  })
  expect(namesOf(selected)).toEqual({links: ['Again'], 'x-notes': ['a']})
})

test('components that neither an operation nor a webhook needs can be left out', () => {
  const {components: _, ...rest} = document
  const {components, ...others} = removeUnusedComponents(document) as unknown as Selected
  expect(others).toEqual(rest)
  expect(namesOf({...others, components})).toEqual({
    schemas: ['Person', 'Book', 'Novel', 'Poem', 'Lines', 'Added'],
    parameters: ['Page'],
    securitySchemes: ['key'],
    'x-notes': ['a'],
  })
})

test('a library of components has none that is left out', () => {
  const library = {...document, paths: {}, webhooks: {}}
  expect(removeUnusedComponents(library)).toBe(library)
})
