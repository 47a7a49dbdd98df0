import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {gzipSync} from 'node:zlib'
import {afterAll, expect, test} from 'vitest'
import {buildDocs, generate, lint, readContract} from '../../src/codegen/index.ts'
import {InputError} from '../../src/errors.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'bad-input-'))
afterAll(() => rmSync(folder, {recursive: true}))

const head = 'openapi: 3.1.0\ninfo: {title: Bad, version: 1.0.0}\n'

test.each([
  {name: 'broken YAML', text: `${head}paths: {\n`, message: /:4:1: The file is not valid YAML: /},
  {
    name: 'Swagger 1',
    text: 'swagger: "1.2"\n',
    message: /Found version "1\.2", expected OpenAPI 3\.0, 3\.1 or 3\.2, or Swagger "2\.0"\.$/,
  },
  {
    name: 'OpenAPI 4',
    text: 'openapi: 4.0.0\n',
    message: /Found version "4\.0\.0", expected OpenAPI 3\.0, 3\.1 or 3\.2/,
  },
  {
    name: 'a version that is a number, in what is no description',
    text: 'openapi: 3.1\n',
    message: /Found version 3\.1, .* A version is a string, in YAML in quotes, such as "3\.1\.0"\.$/,
  },
  {name: 'a version of two parts', text: 'openapi: "3.1"\n', message: /Found version "3\.1", .* such as "3\.1\.0"\.$/},
  {
    name: 'nothing to describe in OpenAPI 3.0',
    text: 'openapi: 3.0.3\ninfo: {title: Bad, version: 1.0.0}\n',
    message: /Found no "paths", expected at least one/,
  },
  {
    name: 'a number among the types',
    text: `${head}paths: {}\ncomponents: {schemas: {A: {type: [string, 5]}}}\n`,
    message:
      /Found \["string",5\] at #\/components\/schemas\/A\/type, expected the name of a JSON type or a list of such names/,
  },
  {
    name: 'one server without its list',
    text: `${head}paths: {}\nservers: {url: /v1}\n`,
    message: /:4:10: Found an object, expected a list \(at #\/servers\)/,
  },
  {
    name: 'an example beside examples',
    text: `${head}paths: {}\ncomponents: {parameters: {A: {name: a, in: query, schema: {}, example: 1, examples: {}}}}\n`,
    message: /Found "examples" beside "example", expected one of the two/,
  },
  {name: 'no description', text: 'title: A poem\n', message: /Found no "openapi" field/},
  {name: 'nothing', text: '', message: /Found an empty document, expected an OpenAPI 3/},
  {name: 'a list', text: '- a\n', message: /Found a list, expected an OpenAPI 3/},
  {
    name: 'a text in Latin-1',
    text: Buffer.from(`${head}paths: {}\nx-a: \u00FC\n`, 'latin1'),
    message: /:4:6: Found bytes that are no text in UTF-8, expected YAML or JSON\.$/,
  },
  {
    name: 'a compressed file',
    text: gzipSync(`${head}paths: {}\n`),
    message: /:1:2: Found bytes that are no text in UTF-8/,
  },
  {
    name: 'JSON with comments',
    text: '{\n  // A zoo\n  "openapi": "3.1.0"\n}\n',
    message: /:2:3: Found "\/" in the JSON, expected a property name/,
  },
  {
    name: 'a key that comes again',
    text: `${head}paths: {}\npaths: {}\n`,
    message: /:4:1: The file is not valid YAML: Found the key "paths" again, expected each name of an object once\.$/,
  },
  {
    name: 'a status that comes again without quotes',
    text: `${head}paths: {/a: {get: {responses: {'200': {description: a}, 200: {description: b}}}}}\n`,
    message: /:3:\d+: The file is not valid YAML: Found the key "200" again/,
  },
  {
    name: 'an unknown alias',
    text: `${head}x-a: &a 1\nx-b: *a\nx-c: *b\npaths: {}\n`,
    message: /:5:6: The file is not valid YAML: Found the alias "\*b", expected one whose anchor stands before it\.$/,
  },
  {
    name: 'a second document',
    text: `${head}paths: {}\n---\n${head}`,
    message: /:4:1: The file is not valid YAML: Found the begin of a second document, expected one\.$/,
  },
  {
    name: 'a response that is indented too little',
    text: `${head}paths:\n  /a:\n    get:\n      responses:\n        '200':\n      description: x\n`,
    message: /:7:15: Found null, expected an object \(at #\/paths\/~1a\/get\/responses\/200\)/,
  },
  {
    name: 'a reference to nothing',
    text: `${head}paths: {}\ncomponents: {schemas: {A: {$ref: '#/components/schemas/B'}}}\n`,
    message: /:4:27: Can't resolve \$ref "#\/components\/schemas\/B" \(at #\/components\/schemas\/A/,
  },
  {
    name: 'a reference to a missing file',
    text: `${head}paths: {/a: {$ref: a.yaml}}\n`,
    message: /:3:\d+: .*a\.yaml.*does not exist/,
  },
  {
    name: 'a schema that is none',
    text: `${head}paths: {}\ncomponents: {schemas: {A: {type: strange}}}\n`,
    message: /Found "strange" at #\/components\/schemas\/A\/type, expected the name of a JSON type/,
  },
  {
    name: 'a parameter without a name',
    text: `${head}paths: {/a: {get: {operationId: x, parameters: [{in: query}], responses: {}}}}\n`,
    message: /The parameter at #\/paths\/~1a\/get\/parameters\/0 has no name\./,
  },
  {
    name: 'a path of Swagger that is elsewhere',
    text: 'swagger: "2.0"\ninfo: {title: A, version: 1.0.0}\npaths: {/a: {$ref: "#/others/a"}}\nothers: {a: {get: {responses: {}}}}\n',
    message: /The reference "#\/others\/a" \(at #\/paths\/~1a\) leads nowhere\./,
  },
  {
    name: 'OpenAPI 3 in Swagger',
    text: `swagger: "2.0"
info: {title: A, version: 1.0.0}
components: {schemas: {A: {type: string}}}
parameters: {p: {name: p, in: query, content: {}}, body: {name: b, in: body, schema: {type: string}}}
paths:
  /a:
    post:
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
      responses: {'200': {description: One., content: {application/json: {schema: {type: string}}}}}
`,
    message: new RegExp(
      [
        ':3:13: Found "components" of OpenAPI 3 in Swagger 2.0, expected "definitions", .* \\(at #/components\\)\\.',
        '.*:4:47: Found "content" of OpenAPI 3 in Swagger 2.0, expected "type", .* \\(at #/parameters/p/content\\)\\.',
        '.*:8:20: Found "requestBody" of OpenAPI 3 .*, expected a parameter with "in: body", or "openapi" as the version .*',
        '.*:9:55: Found "content" of OpenAPI 3 .*, expected "schema", and "produces" of .*$',
      ].join('\n'),
    ),
  },
  {
    name: 'a text for a response in Swagger 2.0',
    text: 'swagger: "2.0"\ninfo: {title: A, version: 1.0.0}\npaths: {/a: {get: {responses: {"200": Fine.}}}}\n',
    message: /:3:\d+: Found the string "Fine\.", expected an object \(at #\/paths\/~1a\/get\/responses\/200\)\.$/,
  },
])('$name is one clear error, and nothing is written', async ({name, text, message}) => {
  const spec = path.join(folder, `${name.replaceAll(' ', '-')}.yaml`)
  const out = path.join(folder, `${name}-out`)
  writeFileSync(spec, text)
  const error = await generate({spec, out}).catch((cause: unknown) => cause)
  expect(error).toBeInstanceOf(InputError)
  expect(error).toMatchObject({
    file: expect.stringMatching(path.basename(spec)) as string,
    message: expect.stringMatching(message) as string,
  })
  for (const read of [readContract, buildDocs])
    await expect(read({spec, out})).rejects.toMatchObject({file: (error as InputError).file})
  expect(existsSync(out)).toBe(false)
})

test.each(['utf16le', 'utf-16be'])('a description in %s with a byte order mark is read', async (encoding) => {
  const spec = path.join(folder, `${encoding}.yaml`)
  const bytes = Buffer.from(
    `\uFEFF${head}paths: {}\ncomponents: {schemas: {Gr\u00F6\u00DFe: {type: integer}}}\n`,
    'utf16le',
  )
  writeFileSync(spec, encoding === 'utf16le' ? bytes : bytes.swap16())
  const {contract} = await readContract({spec})
  expect(Object.keys(contract.schemas)).toEqual(['Gr\u00F6\u00DFe'])
})

test('a name that an object of JSON has again is said', async () => {
  const spec = path.join(folder, 'again.json')
  writeFileSync(spec, '{"openapi": "3.1.0", "info": {"title": "A", "version": "1"}, "paths": {"/a": {}, "/a": {}}}')
  const {notices} = await readContract({spec})
  expect(notices).toEqual(['Found the name "/a" again at #/paths/~1a: what stands last is read.'])
})

test('of operations with one operationId the first has it, which is said', async () => {
  const spec = path.join(folder, 'twice.yaml')
  const operation = '{operationId: x, responses: {}}'
  writeFileSync(spec, `${head}paths:\n  /a: {get: ${operation}, put: ${operation}}\n  /b: {get: {responses: {}}}\n`)
  const out = path.join(folder, 'twice-out')
  const {notices} = await generate({spec, out})
  expect(notices).toEqual(['The operationId "x" of GET /a is that of PUT /a too, which is called "putA".'])
  const {contract} = await readContract({spec})
  expect(Object.keys(contract.operations)).toEqual(['x', 'putA', 'getB'])
  expect(readFileSync(path.join(out, 'types.d.ts'), 'utf8')).toMatch(/operations \{[^}]*x: [\s\S]*putA: [\s\S]*getB: /)
})

test('a name in a path that is not described is a text', async () => {
  const spec = path.join(folder, 'places.yaml')
  const operation = '{operationId: x, parameters: [{in: query, name: id}], responses: {}}'
  const common = '[{in: path, name: kind, required: true, schema: {enum: [cat]}}]'
  writeFileSync(spec, `${head}paths:\n  /{kind}/{id}: {parameters: ${common}, get: ${operation}}\n`)
  const {contract, notices} = await readContract({spec})
  expect(notices).toEqual(['The parameter "id" of GET /{kind}/{id} is not described: it is taken for a text.'])
  expect(contract.operations.x!.parameters.map(({name, in: location}) => [location, name])).toEqual([
    ['path', 'kind'],
    ['query', 'id'],
    ['path', 'id'],
  ])
})

test('a name with a pattern, or with a mark of a router, is a text too if it is not described', async () => {
  const spec = path.join(folder, 'patterns.yaml')
  writeFileSync(spec, `${head}paths:\n  '/{code:[a-z]{2}}/{rest+}': {get: {operationId: x, responses: {}}}\n`)
  const {contract, notices} = await readContract({spec})
  const {path: sent, parameters} = contract.operations.x!
  expect([sent, parameters.map(({name}) => name)]).toEqual(['/{code}/{rest}', ['code', 'rest']])
  expect(notices).toEqual([
    'The parameter "code" of GET /{code:[a-z]{2}}/{rest+} is not described: it is taken for a text.',
    'The parameter "rest" of GET /{code:[a-z]{2}}/{rest+} is not described: it is taken for a text.',
    'The pattern "[a-z]{2}" of "code" in the path "/{code:[a-z]{2}}/{rest+}" is not checked: its schema says what fits.',
  ])
})

test('a pattern of another dialect is said, and not checked', async () => {
  const spec = path.join(folder, 'pattern.yaml')
  const pattern = '(?i)^abc$'
  writeFileSync(spec, `${head}paths: {}\ncomponents: {schemas: {A: {type: string, pattern: '${pattern}'}}}\n`)
  const out = path.join(folder, 'pattern-out')
  const {notices} = await generate({spec, out})
  expect(notices).toEqual([
    `The pattern "${pattern}" at #/components/schemas/A/pattern is no regular expression of JavaScript: it is not checked.`,
  ])
  expect(readFileSync(path.join(out, 'schemas.js'), 'utf8')).not.toContain(pattern)
})

test.each([
  ['swagger: 2.0', 'Found the version 2, expected "2.0" in quotes', '#/swagger'],
  ['openapi: 3.0', 'Found the version 3, expected "3.0.0" in quotes', '#/openapi'],
  ['openapi: 3.1', 'Found the version 3.1, expected "3.1.0" in quotes', '#/openapi'],
  ['openapi: "3.2"', 'Found the version "3.2", expected "3.2.0" in quotes', '#/openapi'],
])('%s is read, in one file and in several', async (version, told, pointer) => {
  const spec = path.join(folder, 'short.yaml')
  writeFileSync(path.join(folder, 'pet.yaml'), '{type: string}\n')
  for (const pet of ['{type: string}', '{$ref: pet.yaml}']) {
    const schemas = pointer === '#/swagger' ? `definitions: {Pet: ${pet}}` : `components: {schemas: {Pet: ${pet}}}`
    writeFileSync(spec, `${version}\ninfo: {title: A, version: 1.0.0}\npaths: {}\n${schemas}\n`)
    const out = path.join(folder, 'short-out')
    expect((await generate({spec, out})).notices).toContain(`${told}: it is read so.`)
    expect(readFileSync(path.join(out, 'types.d.ts'), 'utf8')).toMatch(/^ {8}Pet: /m)
    const {stdout, ownFindings} = await lint({spec, config: {rules: {'info-license': 'warn'}}})
    expect(stdout).toContain('"info-license"')
    expect(ownFindings).toMatchObject([{rule: 'messages/structure', severity: 'warning', pointer, message: `${told}.`}])
  }
})

test('schemas of other files may have names with slashes and tildes', async () => {
  const spec = path.join(folder, 'slashes.yaml')
  const pair = `Pair: {$ref: 'slashed.yaml#/a~1b'}, Tilde: {$ref: 'slashed.yaml#/c~0d'}`
  writeFileSync(spec, `${head}paths: {}\ncomponents: {schemas: {${pair}}}\n`)
  writeFileSync(path.join(folder, 'slashed.yaml'), 'a/b: {items: {$ref: "#/c~0d"}}\nc~d: {type: integer}\n')
  const {contract} = await readContract({spec})
  expect(contract.schemas.Pair!.is([1])).toBe(true)
  expect(contract.schemas.Pair!.is(['x'])).toBe(false)
  expect(contract.schemas.Tilde!.is('x')).toBe(false)
})

test('a reference is a URI: what is percent-encoded in it leads to the file of that name, and to no other folder', async () => {
  const spec = path.join(folder, 'encoded.yaml')
  const out = path.join(folder, 'encoded-out')
  const describe = (uri: string) =>
    writeFileSync(spec, `${head}paths: {}\ncomponents: {schemas: {Pet: {$ref: '${uri}#/A%20pet'}}}\n`)
  writeFileSync(path.join(folder, 'a pet.yaml'), 'A pet: {const: by name}\n')
  describe('a%20pet.yaml')
  await generate({spec, out})
  expect(readFileSync(path.join(out, 'types.d.ts'), 'utf8')).toContain('"by name"')
  writeFileSync(path.join(folder, 'a%20pet.yaml'), 'A pet: {const: as written}\n')
  await generate({spec, out})
  expect(readFileSync(path.join(out, 'types.d.ts'), 'utf8')).toContain('"as written"')
  describe('..%2fpet.yaml')
  await expect(generate({spec, out})).rejects.toThrow(/\.\.%2fpet\.yaml": the file does not exist/)
})

test('the keywords of OpenAPI 3.1 in a description of 3.0 may refer to other files', async () => {
  const spec = path.join(folder, 'keywords.yaml')
  const out = path.join(folder, 'keywords-out')
  writeFileSync(
    path.join(folder, 'name.yaml'),
    'Name: {patternProperties: {a: {$ref: "#/Text"}}}\nText: {const: text}\n',
  )
  const schema = '{patternProperties: {^a: {$ref: "name.yaml#/Name"}}, prefixItems: [{$ref: "name.yaml#/Text"}]}'
  writeFileSync(spec, `${head.replace('3.1.0', '3.0.3')}paths: {}\ncomponents: {schemas: {Pet: ${schema}}}\n`)
  await generate({spec, out})
  const written = readFileSync(path.join(out, 'openapi.yaml'), 'utf8')
  expect(written).toMatch(/^openapi: 3\.0\.3$/m)
  expect(written.match(/\$ref: .*/g)).toEqual(
    ['Name', 'Text', 'Text'].map((name) => `$ref: '#/components/schemas/${name}'`),
  )
})

test('a reference to another file in a keyword that Swagger does not have is named with its place', async () => {
  const spec = path.join(folder, 'union.yaml')
  writeFileSync(path.join(folder, 'cat.yaml'), 'type: string\n')
  const schemas = 'Cat: {$ref: cat.yaml}\n  Pet:\n    oneOf: [{$ref: cat.yaml}]\n    default: {$ref: no-file.yaml}'
  writeFileSync(spec, `swagger: "2.0"\ninfo: {title: A, version: 1.0.0}\npaths: {}\ndefinitions:\n  ${schemas}\n`)
  await expect(generate({spec, out: folder})).rejects.toThrow(
    `${spec}:7:20: The reference "cat.yaml" (at #/definitions/Pet/oneOf/0/$ref) leads to another file from a keyword that this version of OpenAPI does not have.`,
  )
})

test('a reference may spell a name as it stands, percent signs included', async () => {
  const spec = path.join(folder, 'generic.yaml')
  const schemas = `Pick_Job.%22id%22_: {const: picked}, Job: {$ref: '#/components/schemas/Pick_Job.%22id%22_'}`
  writeFileSync(spec, `${head}paths: {}\ncomponents: {schemas: {${schemas}}}\n`)
  const {contract} = await readContract({spec})
  expect([contract.schemas.Job!.is('picked'), contract.schemas.Job!.is('other')]).toEqual([true, false])
})

test('merge keys are merged, in one file and in several', async () => {
  const spec = path.join(folder, 'merged.yaml')
  const out = path.join(folder, 'merged-out')
  writeFileSync(path.join(folder, 'pet.yaml'), '{type: string}\n')
  for (const name of ['{type: string}', '{$ref: pet.yaml}']) {
    const schemas = `{Pet: &pet {type: object, properties: {name: ${name}}}, Dog: {<<: *pet, required: [name]}}`
    writeFileSync(spec, `${head}paths: {}\ncomponents: {schemas: ${schemas}}\n`)
    expect((await generate({spec, out})).notices.filter((notice) => notice.includes('<<'))).toEqual([])
    expect(readFileSync(path.join(out, 'types.d.ts'), 'utf8')).toMatch(/Dog: \{\s+name: /)
  }
})

test('a version that is none is told alike by all commands', async () => {
  const spec = path.join(folder, 'short-version.yaml')
  writeFileSync(spec, 'openapi: 4.1\ninfo: {title: A, version: 1.0.0}\npaths: {}\n')
  const told = 'Found version 4.1, expected OpenAPI 3.0, 3.1 or 3.2, or Swagger "2.0". A version is a string'
  await expect(generate({spec, out: folder})).rejects.toThrow(told)
  await expect(lint({spec, config: {}})).rejects.toThrow(told)
})

test('components of OpenAPI 3.0 need no paths, which is said', async () => {
  const spec = path.join(folder, 'components.yaml')
  writeFileSync(spec, 'openapi: 3.0.3\ninfo: {title: A, version: 1.0.0}\ncomponents: {schemas: {A: {type: string}}}\n')
  const {notices} = await generate({spec, out: path.join(folder, 'components-out')})
  expect(notices).toEqual(['Found no "paths", expected it even if it is empty (at #): it is ignored.'])
})

test('a missing file is named', async () => {
  await expect(generate({spec: 'nowhere.yaml', out: folder})).rejects.toThrow('nowhere.yaml: The file does not exist.')
})
