import {beforeAll, expect, test} from 'vitest'
import {emitters} from '../../src/codegen/emit/emit.ts'
import type {Contract} from '../../src/contract.ts'
import {parseXml, type XmlElement} from '../../src/http/parse-xml.ts'
import {readXmlBody} from '../../src/http/read-xml-body.ts'
import {XmlDescriptions} from '../../src/http/xml-description.ts'
import {toXml} from '../../src/mock/xml-body.ts'
import {createGenerator} from '../../src/testing/index.ts'
import {createValidator, type Validator} from '../../src/validate/index.ts'
import {withXml} from '../../src/validate/read-xml.ts'
import {shapeOfAll, viewsOfNode} from '../../src/validate/shape-of.ts'
import {compile, compileModules} from './compile.ts'

const namespace = 'https://pets.example/ns'
const text = {type: 'string'} as const

const schemas = {
  Pet: {
    type: 'object',
    required: ['name', 'photos'],
    additionalProperties: false,
    xml: {name: 'pet', namespace},
    properties: {
      id: {type: 'integer', xml: {attribute: true}},
      name: {...text, minLength: 1},
      status: {enum: ['available', 'sold']},
      owner: {type: 'object', required: ['age'], properties: {age: {type: 'integer'}}},
      photos: {type: 'array', xml: {wrapped: true}, items: {...text, xml: {name: 'photo'}}},
      tags: {type: 'array', items: {type: 'object', properties: {label: text}, xml: {name: 'tag'}}},
      born: {type: ['string', 'null'], format: 'date'},
      isSmall: {type: 'boolean', xml: {name: 'small'}},
      link: {...text, xml: {namespace}},
    },
  },
  Note: {
    type: 'object',
    required: ['lines'],
    properties: {
      lang: {...text, xml: {nodeType: 'attribute'}},
      words: {...text, xml: {nodeType: 'text'}},
      lines: {type: 'array', items: {type: 'integer'}},
    },
  },
  Cat: {type: 'object', required: ['claws'], additionalProperties: false, properties: {claws: {type: 'integer'}}},
  Dog: {
    type: 'object',
    required: ['tricks'],
    additionalProperties: false,
    properties: {tricks: {type: 'array', items: text}},
  },
  Animal: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]},
  Counts: {type: 'object', additionalProperties: {type: 'integer'}},
  Node: {
    type: 'object',
    properties: {value: text, inner: {$ref: '#/components/schemas/Node', xml: {nodeType: 'none'}}},
  },
  Tree: {type: 'object', required: ['name'], properties: {name: text, tree: {$ref: '#/components/schemas/Tree'}}},
  Price: {
    type: 'object',
    properties: {currency: {...text, xml: {attribute: true}}, amount: {type: 'number'}, isNet: {type: 'boolean'}},
  },
  Shape: {
    oneOf: [
      {
        type: 'object',
        required: ['kind', 'r'],
        properties: {kind: {const: 'o', xml: {attribute: true}}, r: {type: 'integer'}},
      },
      {type: 'object', required: ['kind', 'a'], properties: {kind: {const: 'q'}, a: {type: 'integer'}}},
    ],
  },
  Both: {
    allOf: [
      {type: 'object', required: ['a'], properties: {a: {type: 'number'}}},
      {properties: {b: {type: ['string', 'integer']}}},
    ],
  },
  Loose: {
    allOf: [
      {type: 'object', properties: {n: {type: 'integer'}, n2: {type: 'integer'}}},
      {properties: {n: {description: 'As it is counted.', minimum: 1}}, additionalProperties: true},
    ],
  },
  Once: {
    type: 'object',
    required: ['id'],
    properties: {id: {type: 'integer', readOnly: true}, secret: {...text, writeOnly: true}},
  },
  Asks: {oneOf: [{$ref: '#/components/schemas/Ask'}, {$ref: '#/components/schemas/Told'}]},
  Ask: {
    type: 'object',
    required: ['ask'],
    properties: {ask: text, next: {$ref: '#/components/schemas/Asks'}, all: {$ref: '#/components/schemas/AllAsks'}},
  },
  Told: {
    type: 'object',
    required: ['told'],
    properties: {told: text, next: {$ref: '#/components/schemas/Asks'}, all: {$ref: '#/components/schemas/AllAsks'}},
  },
  AllAsks: {type: 'array', items: {$ref: '#/components/schemas/Asks'}},
  Pets: {type: 'array', items: {type: 'object', required: ['name'], properties: {name: text, age: {type: 'integer'}}}},
  Words: {type: 'array', items: {...text, minLength: 2, xml: {name: 'word'}}},
  Word: text,
  Size: {type: 'object', properties: {size: {const: 'größe'}}},
  Feed: {
    type: 'object',
    required: ['title', 'lang', 'role'],
    xml: {name: 'f:feed'},
    properties: {
      title: {type: 'integer'},
      'm:title': {...text, minLength: 2},
      mediaLink: {...text, minLength: 3, xml: {name: 'link', namespace: 'm'}},
      link: {type: 'array', items: {type: 'integer'}},
      lang: {...text, xml: {name: 'xml:lang', attribute: true}},
      role: {
        enum: ['a', 'b'],
        xml: {name: 'type', prefix: 'i', namespace: 'http://www.w3.org/2001/XMLSchema-instance', attribute: true},
      },
    },
  },
} as const

type Name = keyof typeof schemas

let contract: Contract
beforeAll(async () => {
  const content = (name: string) => ({'application/xml': {schema: {$ref: `#/components/schemas/${name}`}}})
  const paths = Object.keys(schemas).map((name) => {
    const post = {
      operationId: name,
      requestBody: {required: true, content: content(name)},
      responses: {200: {description: 'The same.', content: content(name)}},
    }
    return [`/${name}`, {post}] as const
  })
  const info = {title: 'Test', version: '1'}
  contract = withXml(await compile({openapi: '3.1.0', info, paths: Object.fromEntries(paths), components: {schemas}}))
})

const contentType = 'application/xml'
const check = (name: Name, body: string | Uint8Array) =>
  createValidator(contract).validateRequest(name, body, {contentType}).issues
const issuesOf = (name: Name, body: string) => check(name, body).map(({path, message}) => `${path} ${message}`)

const pet = (inner: string, attributes = '') => `<pet xmlns="${namespace}"${attributes}><name>Rex</name>${inner}</pet>`
const feed = (inner: string) => {
  const namespaces = 'xmlns:f="f" xmlns:m="m" xmlns:n="n" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
  return `<f:feed ${namespaces} xml:lang="de" xsi:type="b">${inner}</f:feed>`
}
const photos = '<photos><photo>a</photo><photo>b</photo></photos>'
const nil = '<born xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/>'

test.each([
  ['Pet', pet(photos)],
  ['Pet', pet(`<photos/><tag><label>x</label></tag><small> true </small><tag/>${nil}`, ' id="7"')],
  ['Pet', `<p:pet xmlns:p="${namespace}"><p:name>Rex</p:name><p:photos/></p:pet>`],
  ['Pet', pet(`${photos}<a:link xmlns:a="u"/><link>x</link>`)],
  ['Note', '<anything lang="de">words<lines>1</lines><lines>2</lines></anything>'],
  ['Note', '<note/>'],
  ['Animal', '<cat><claws>5</claws></cat>'],
  ['Animal', '<dog><tricks>sit</tricks></dog>'],
  ['Animal', '<dog/>'],
  ['Price', '<price currency="EUR">10</price>'],
  ['Price', '<price>10</price>'],
  ['Price', '<price><amount> +1.50 </amount><isNet>1</isNet></price>'],
  ['Shape', '<shape kind="o"><r>1</r></shape>'],
  ['Shape', '<shape><kind>q</kind><a>1</a></shape>'],
  ['Counts', '<counts><a>1</a><b>2</b></counts>'],
  ['Node', '<node><value>x</value><width>3</width></node>'],
  ['Tree', '<tree><name>a</name><tree><name>b</name></tree></tree>'],
  ['Both', '<both><a>1.5</a><b>7</b></both>'],
  ['Pets', '<pets><pet><name>a</name></pet><pet><name>b</name></pet></pets>'],
  ['Pets', '<pet><name>a</name></pet>'],
  ['Pets', '<pets/>'],
  ['Words', '<words><word>ab</word></words>'],
  ['Words', '<word>ab</word>'],
  ['Once', '<once><secret>x</secret></once>'],
  ['Asks', '<asks><ask>a</ask><next><told>b</told></next><all><ask>c</ask></all><all><told>d</told></all></asks>'],
  ['Loose', '<loose><n>5</n><n2>5</n2></loose>'],
  ['Word', 'no <XML at all'],
  ['Feed', feed('<m:title>ab</m:title><title>1</title><link>1</link><m:link>abc</m:link><link>2</link>')],
  ['Feed', feed('<f:link>1</f:link><m:title>ab</m:title><f:title>1</f:title>')],
  ['Feed', feed('<m:title>ab</m:title><n:title>n</n:title><title>1</title>')],
] as const)('%s takes %s', (name, body) => {
  expect(issuesOf(name, body)).toEqual([])
})

test.each([
  ['Pet', pet(`${photos}<status>lost</status>`), '/status Found "lost", expected "available" or "sold".'],
  ['Pet', pet(`${photos}<owner><age>old</age></owner>`), '/owner/age Found a string ("old"), expected an integer.'],
  ['Pet', pet(`${photos}<owner/>`), '/owner/age Found no property "age", which is required.'],
  ['Pet', pet(''), '/photos Found no property "photos", which is required.'],
  ['Pet', pet(`${photos}<id>7</id>`), '/id Found the element "id", expected the attribute "id".'],
  ['Pet', pet(photos, ' status="sold"'), '/status Found the attribute "status", expected the element "status".'],
  [
    'Pet',
    pet(`${photos}<isSmall>true</isSmall>`),
    '/isSmall Found the element "isSmall", expected the element "small".',
  ],
  ['Pet', pet('<photo>a</photo>'), '/photos Found the element "photo" alone, expected "photos" around the list.'],
  ['Pet', pet(`${photos}<tags><tag/></tags>`), '/tags Found the element "tags" around a list, expected "tag" alone.'],
  ['Pet', pet('<photos><image>a</image></photos>'), '/photos/0 Found the element "image", expected "photo".'],
  [
    'Pet',
    pet(`${photos}<small>true</small><small>false</small>`),
    '/isSmall Found the element "small" 2 times, expected it once.',
  ],
  ['Pet', pet(photos).replace(namespace, 'u'), ` Found "pet" in the namespace "u", expected "${namespace}".`],
  ['Pet', pet(photos).replaceAll('pet', 'dog').replace('dogs.', 'pets.'), ' Found the element "dog", expected "pet".'],
  ['Pet', pet(`${photos}Rex`), ' Found a text beside elements, expected elements alone.'],
  ['Pet', 'Rex', ' Found a text beside the root element in line 1, column 1 of the XML, expected none.'],
  ['Note', '<note><lines>one</lines></note>', '/lines/0 Found a string ("one"), expected an integer.'],
  ['Animal', '<cat><claws>many</claws></cat>', '/claws Found a string ("many"), expected an integer.'],
  ['Price', '<price><amount>1,5</amount></price>', '/amount Found a string ("1,5"), expected a number.'],
  ['Price', '<price><isNet>yes</isNet></price>', '/isNet Found a string ("yes"), expected true or false.'],
  ['Counts', '<counts><a>x</a></counts>', '/a Found a string ("x"), expected an integer.'],
  ['Tree', '<tree><name>a</name><tree/></tree>', '/tree/name Found no property "name", which is required.'],
  ['Pets', '<pets><pet><age>1</age></pet></pets>', '/0/name Found no property "name", which is required.'],
  ['Pets', '<pet><name>a</name><age>b</age></pet>', '/0/age Found a string ("b"), expected an integer.'],
  ['Words', '<words><wort>ab</wort></words>', '/0 Found the element "wort", expected "word".'],
  [
    'Asks',
    '<asks><ask>a</ask><next/></asks>',
    '/next Found an object that matches none of 2 alternatives, expected "ask" or "told".',
  ],
  [
    'Pet',
    pet(`${photos}<link xmlns="u">x</link>`),
    `/link Found "link" in the namespace "u", expected "${namespace}".`,
  ],
  ['Feed', feed('<title>1</title>').replace('"b"', '"c"'), '/role Found "c", expected "a" or "b".'],
  ['Feed', feed('<title>1</title><m:title>a</m:title>'), '/m:title Found "a", expected at least 2 characters.'],
  ['Both', '<both><b>7</b></both>', '/a Found no property "a", which is required.'],
] as const)('%s refuses %s: %s', (name, body, issue) => {
  expect(issuesOf(name, body)).toEqual([issue])
})

test('a response in XML has the properties that services send, and its value is the text', () => {
  const {validateResponse} = createValidator(contract)
  const issues = [{path: '/id', code: 'missing-property'}]
  expect(validateResponse('Once', 200, '<once/>', {contentType})).toMatchObject({valid: false, issues})
  const fine = '<once><id>1</id></once>'
  expect(validateResponse('Once', 200, fine, {contentType})).toMatchObject({valid: true, value: fine})
})

test('of an element that strangers send very often, each is looked at once', () => {
  const many = Array.from({length: 20_000}, (_, index) => `<x${index}/><y/>`).join('')
  expect(issuesOf('Counts', `<counts>${many}</counts>`).length).toBeGreaterThan(0)
})

const written = (Object.keys(schemas) as Name[]).filter((name) => name !== 'Node')

test.each(written)('what is written of %s is read as valid', (name) => {
  const {generate} = createGenerator(contract)
  for (let seed = 0; seed < 60; seed++) {
    const body = toXml(contract, name, generate(name, {seed}))
    // Clients may send properties that are read-only back.
    const errors = body === undefined ? [] : check(name, body).filter(({severity}) => severity === 'error')
    expect({body, errors}).toEqual({body, errors: []})
  }
})

test('the index of a contract checks bodies in XML where some are described', async () => {
  const schema = {type: 'object', required: ['n'], properties: {n: {type: 'integer'}}}
  const indexOf = async (mediaType: string) => {
    const post = {operationId: 'add', requestBody: {content: {[mediaType]: {schema}}}, responses: {}}
    const document = {openapi: '3.1.0', info: {title: 'Test', version: '1'}, paths: {'/': {post}}}
    const index: unknown = await compileModules(document, undefined, emitters, ['index'])
    return index as {validator: Validator; contract: Contract}
  }
  const {validator, contract: own} = await indexOf('application/vnd.test+xml')
  const {issues} = validator.validateRequest('add', '<a><n>x</n></a>', {contentType: 'application/vnd.test+xml'})
  expect(issues).toMatchObject([{path: '/n', code: 'wrong-type'}])
  expect(own).toHaveProperty('readXml')
  expect((await indexOf('application/json')).contract).not.toHaveProperty('readXml')
})

test('schemas that lead to themselves in many ways are looked at once', () => {
  const node = contract.schemas.Asks!.node
  const root = parseXml(`<r>${'<next><ask>a</ask>'.repeat(150)}${'</next>'.repeat(150)}</r>`) as XmlElement
  let asked = 0
  const descriptions = new XmlDescriptions((schema) => {
    asked++
    return viewsOfNode(schema)
  })
  const {value} = readXmlBody({description: descriptions.of([node]), shapeOf: shapeOfAll}, root)
  expect(JSON.stringify(value)).toContain(`${'{"ask":"a","next":'.repeat(149)}{"ask":"a"}`)
  expect(asked).toBeLessThan(50)
})

test.each<[encoding: BufferEncoding, before: string]>([
  ['latin1', '<?xml version="1.0" encoding="ISO-8859-1"?>'],
  ['utf8', '\uFEFF<?xml version="1.0" encoding="ISO-8859-1"?>'],
  ['utf16le', '\uFEFF'],
  ['utf8', '<?xml version="1.0" encoding="utf-16"?>'],
])('bytes in %s are read that begin with %j', (encoding, before) => {
  expect(check('Size', Buffer.from(`${before}<a><size>größe</size></a>`, encoding))).toEqual([])
})

test('names of strangers are told without their middle', () => {
  const name = 'n'.repeat(100_000)
  const bodies = [
    pet(photos).replace(namespace, name),
    pet(`<photos>${`<${name}/>`.repeat(3)}</photos>`),
    `<${name}/>`,
    `<pet ${name}="" ${name}=""/>`,
    `<${name}></a>`,
    `<${name}>`,
    `<${name}`,
  ]
  for (const body of bodies) {
    const lengths = check('Pet', body).map(({message}) => message.length)
    expect(lengths.length).toBeGreaterThan(0)
    expect(Math.max(...lengths)).toBeLessThan(600)
  }
})

test('very many faults of form are told as far as somebody reads them', () => {
  const photos = `<photos>${'<image/>'.repeat(5_000)}</photos>`
  expect(issuesOf('Pet', pet(photos))).toHaveLength(100)
})
