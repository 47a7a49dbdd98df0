import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {isExhaustive} from '../../sample.ts'
import {makeFolder, runMain} from '../run-main.ts'

const pets = `openapi: 3.0.3
info: {title: Pets, version: '1', license: {name: MIT, url: https://example.com/license}}
servers: [{url: https://pets.example.com}]
security: []
paths:
  /pets:
    get:
      operationId: listPets
      summary: List the pets.
      responses:
        '200':
          description: All pets.
          content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}
        '400': {description: Bad.}
components:
  schemas:
    Pet: {type: object, required: [name], properties: {name: {type: string}}}
`
const overlay = `overlay: 1.0.0
info: {title: Another operation, version: '1'}
actions: [{target: "$.paths['/pets'].get", update: {operationId: findPets}}]
`
const union = `
    Animal:
      oneOf: [{$ref: '#/components/schemas/Pet'}]
      discriminator: {propertyName: name, mapping: {}}
`

describe('generate', () => {
  test('leaves out operations and components that are not asked for, and makes the contract anew when that changes', async () => {
    const cwd = makeFolder({'pets.yaml': `${pets}    Owner: {type: object}\n`, 'package.json': '{"type": "module"}'})
    const guardsOf = async (...options: string[]) => {
      const {code, stderr} = await runMain(['generate', 'pets.yaml', '--out', 'out', ...options], {cwd})
      expect({code, stderr}).toEqual({code: 0, stderr: ''})
      return [...readFileSync(path.join(cwd, 'out/validators.d.ts'), 'utf8').matchAll(/is(?:Pet|Owner)\b/g)].map(String)
    }
    expect(await guardsOf()).toEqual(['isPet', 'isOwner'])
    expect(await guardsOf('--remove-unused-components')).toEqual(['isPet'])
    expect(await guardsOf()).toEqual(['isPet', 'isOwner'])
    expect(await guardsOf('--only', 'listPets')).toEqual(['isPet'])
    expect((await runMain(['generate', 'pets.yaml', '--out', 'out', '--only', 'listPet'], {cwd})).stderr).toContain(
      'Found no operation or tag "listPet", did you mean "listPets"?',
    )
  })

  test('writes the contract of any description, and --check names what has become stale', async () => {
    const cwd = makeFolder({'pets.yaml': pets, 'overlay.yaml': overlay, 'package.json': '{"type": "module"}'})
    const args = ['generate', '--spec', 'pets.yaml', '--out', 'out']
    const overlaid = await runMain([...args, '--overlay', 'overlay.yaml'], {cwd})
    expect(overlaid).toMatchObject({code: 0, stderr: ''})
    expect(overlaid.stdout).toContain('contract.js\n')
    expect(readFileSync(path.join(cwd, 'out/operations.js'), 'utf8')).toContain('findPets')
    expect(await runMain(args, {cwd})).toMatchObject({code: 0, stderr: ''})
    expect(readFileSync(path.join(cwd, 'out/operations.js'), 'utf8')).toContain('listPets')
    expect(await runMain([...args, '--check'], {cwd})).toEqual({code: 0, stdout: '', stderr: ''})

    writeFileSync(path.join(cwd, 'out/schemas.js'), '')
    rmSync(path.join(cwd, 'out/contract.js'))
    const stale = await runMain([...args, '--check'], {cwd})
    expect(stale.code).toBe(1)
    expect(
      stale.stdout
        .trim()
        .split('\n')
        .map((file) => path.basename(file))
        .sort(),
    ).toEqual(['contract.js', 'schemas.js'])
    expect(stale.stderr).toContain('run the same command without "--check"')
    expect(existsSync(path.join(cwd, 'out/contract.js'))).toBe(false)
  })

  test('tells of names without what would steer a terminal', async () => {
    const schemas = {'A[31m': {type: 'string'}, 'A\u001B[31m': {type: 'integer'}}
    const document = {openapi: '3.1.0', info: {title: 'T', version: '1'}, paths: {}, components: {schemas}}
    const cwd = makeFolder({'t.json': JSON.stringify(document), 'package.json': '{"type": "module"}'})
    const {stderr} = await runMain(['generate', '--spec', 't.json', '--out', 'out'], {cwd})
    expect(stderr).toContain('A\uFFFD[31m is called')
    const missing = await runMain(['generate', '--spec', 'no\u001B[2J.json', '--out', 'out'], {cwd})
    expect(missing.stderr).not.toContain('\u001B')
  })

  test('says where Node.js 20 would not load what it wrote', async () => {
    const cwd = makeFolder({'pets.yaml': pets, 'package.json': '{"name": "old"}'})
    const {code, stderr} = await runMain(['generate', '--spec', 'pets.yaml', '--out', 'out'], {cwd})
    expect({code, stderr}).toEqual({
      code: 0,
      stderr: expect.stringMatching(/^.*out: Node\.js before 22\.12 reads .* "type": "module"\.\n$/) as string,
    })
  })

  test('makes a contract that payloads of any API can be validated against', async () => {
    const cwd = makeFolder({
      'pets.yaml': pets,
      'package.json': '{"type": "module"}',
      'pets.json': '[{"nmae": "Rex"}]',
      'empty/a.txt': '',
    })
    await runMain(['generate', '--spec', 'pets.yaml', '--out', 'out'], {cwd})
    const {code, stdout} = await runMain(['validate', '--contract', 'out', '--as', 'response', 'pets.json'], {cwd})
    expect(code).toBe(1)
    expect(stdout).toContain(
      'pets.json:1:3 error Found the unknown property "nmae", did you mean "name"? (unknown-property)',
    )
    expect(stdout).toMatch(/described at out.openapi\.json:\d+:\d+/)
    // Without a step between, the description itself is the contract.
    const direct = await runMain(['validate', '--contract', 'pets.yaml', '--as', 'response', 'pets.json'], {cwd})
    expect(direct.code).toBe(1)
    expect(direct.stdout).toBe(stdout.replaceAll(/^ *described at .*\n/gm, ''))
    const missing = await runMain(['validate', '--contract', 'empty', 'pets.json'], {cwd})
    expect(missing.code).toBe(2)
    expect(missing.stderr).toContain('empty: Found a folder without "openapi.yaml", ')
  })

  test.each([
    // What comes of it is tested without the command, too.
    ...(isExhaustive
      ? [
          {
            what: 'a reference that leads nowhere',
            spec: pets.replace("schemas/Pet'", "schemas/Pat'"),
            message: /pets\.yaml:13:\d+: .*\$ref/,
          },
        ]
      : []),
    {
      what: 'broken YAML',
      spec: pets.replace('info: {', 'info: {{'),
      message: /pets\.yaml:\d+:\d+: The file is not valid YAML: /,
    },
    {
      what: 'another version',
      spec: 'swagger: "1.2"',
      message: /pets\.yaml: Found version "1\.2", expected OpenAPI 3\.0, 3\.1 or 3\.2/,
    },
    {what: 'no file', spec: undefined, message: /pets\.yaml: The file does not exist\./},
  ])('says in a sentence what is wrong with $what, and writes nothing', async ({spec, message}) => {
    const cwd = makeFolder(spec === undefined ? {} : {'pets.yaml': spec})
    const {code, stdout, stderr} = await runMain(['generate', '--spec', 'pets.yaml', '--out', 'out'], {cwd})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(existsSync(path.join(cwd, 'out'))).toBe(false)
  })
})

describe('lint', () => {
  test('has recommended rules and two for unions where there is no configuration', async () => {
    const {code, stdout} = await runMain(['lint', 'pets.yaml'], {cwd: makeFolder({'pets.yaml': pets + union})})
    expect(code).toBe(1)
    expect(stdout).toMatch(/pets\.yaml:\d+:\d+ error .* \(messages\/union-mapping-is-complete\)/)
    expect(stdout).not.toContain('schema-has-examples')
  })

  test('knows components by their names in the mapping of a union, and members that no mapping can name', async () => {
    const mapped = union.replace('mapping: {}', 'mapping: {pet: Pet}').replace('}]\n', '}, {type: object}]\n')
    const {code, stdout} = await runMain(['lint', 'pets.yaml'], {cwd: makeFolder({'pets.yaml': pets + mapped})})
    expect(code).toBe(1)
    expect(stdout).toMatch(
      /pets\.yaml:\d+:\d+ error Found a member that is no reference.*\(messages\/union-mapping-is-complete\)/,
    )
    expect(stdout.match(/union-mapping-is-complete/g)).toHaveLength(1)
  })

  test('has the place of a fault that Redocly fails on', async () => {
    const text = `${pets}    Other: {allOf: {type: string}}\n`
    const {code, stdout, stderr} = await runMain(['lint', 'pets.yaml'], {cwd: makeFolder({'pets.yaml': text})})
    expect({code, stderr}).toEqual({code: 1, stderr: '1 error, 0 warnings.\n'})
    expect(stdout).toMatch(
      /pets\.yaml:\d+:20 error Found an object, expected a list of schemas\. \(messages\/structure\)/,
    )
  })

  test('takes the configuration of the folder, prints JSON, and takes warnings for errors where it is strict', async () => {
    const cwd = makeFolder({
      'pets.yaml': pets,
      'redocly.yaml': 'apis: {pets: {root: pets.yaml}}\nrules: {tag-description: error, info-contact: warn}',
    })
    const {code, stdout, stderr} = await runMain(['lint', '--strict', '--format', 'json'], {cwd})
    expect({code, stderr}).toEqual({code: 1, stderr: '0 errors, 1 warning.\n'})
    expect(JSON.parse(stdout)).toMatchObject({
      findings: [{severity: 'warning', rule: 'info-contact', line: 2, column: 1}],
    })
  })

  test('reads properties and schemas that are named as a method of all objects', async () => {
    const found = async (text: string) => {
      const {stdout} = await runMain(['lint', 'pets.yaml', '--format', 'json'], {cwd: makeFolder({'pets.yaml': text})})
      const {findings} = JSON.parse(stdout) as {findings: {file: string}[]}
      return findings.map(({file: _, ...finding}) => finding)
    }
    const faulty = (name: string) => `${pets}    ${name}: {type: object, properties: {${name}: {type: strin}}}\n`
    const text = JSON.stringify(await found(faulty('Other')))
    const expected = JSON.parse(text.replaceAll('Other', 'hasOwnProperty')) as object[]
    expect(expected).not.toEqual([])
    expect((await found(faulty('hasOwnProperty'))).map(withoutColumn)).toEqual(expected.map(withoutColumn))
  })

  test.each([
    {
      what: 'broken YAML',
      files: {'pets.yaml': pets.replace('info: {', 'info: {{')},
      message: /pets\.yaml:\d+:\d+: The file is not valid YAML: /,
    },
    {
      what: 'no OpenAPI',
      files: {'pets.yaml': 'a: 1'},
      message: /pets\.yaml: Found no "openapi" field, expected an OpenAPI 3 or Swagger 2\.0 description\./,
    },
    {what: 'no file', files: {}, message: /pets\.yaml: The file does not exist\./},
  ])('says in a sentence what is wrong with $what', async ({files, message}) => {
    const {code, stdout, stderr} = await runMain(['lint', 'pets.yaml'], {cwd: makeFolder(files)})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(message)
  })
})

function withoutColumn(finding: object): object {
  return {...finding, column: undefined}
}

describe('docs', () => {
  test('writes a site and all of it on one page', async () => {
    const cwd = makeFolder({'pets.yaml': pets, 'guide.md': '# House rules\n\nNo `cats`.\n'})
    const {code, stdout, stderr} = await runMain(
      ['docs', '--spec', 'pets.yaml', '--out', 'site', '--single', 'pets.html', '--guide', 'guide.md'],
      {cwd},
    )
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toMatch(/site\n.*pets\.html\n$/)
    const read = (file: string) => readFileSync(path.join(cwd, file), 'utf8')
    expect(read('pets.html')).toContain('<h2>House rules</h2>')
    expect(read('site/guides/House-rules.html')).toContain('No <code>cats</code>.')
    expect(read('site/operations/listPets.html')).toContain('href="../guides/House-rules.html"')
    expect(read('site/operations/listPets.md')).toContain('# ')
  })

  test('writes the single page alone, of a description that an Overlay changes', async () => {
    const cwd = makeFolder({'pets.yaml': pets, 'overlay.yaml': overlay})
    const {code, stdout} = await runMain(
      ['docs', '--spec', 'pets.yaml', '--overlay', 'overlay.yaml', '--single', 'pets.html'],
      {cwd},
    )
    expect({code, stdout: path.basename(stdout.trim())}).toEqual({code: 0, stdout: 'pets.html'})
    expect(readFileSync(path.join(cwd, 'pets.html'), 'utf8')).toContain('id="operation/findPets"')
    expect(existsSync(path.join(cwd, 'index.html'))).toBe(false)
  })

  test('says of which of several descriptions an example is not valid, and refuses it unless told otherwise', async () => {
    const body = (value: unknown) => ({content: {'application/json': {schema: {type: 'string'}, example: value}}})
    const shop = (value: unknown) =>
      JSON.stringify({
        openapi: '3.1.0',
        info: {title: 'Shop', version: String(value)},
        paths: {'/a': {post: {requestBody: body(value), responses: {'204': {description: 'Done.'}}}}},
      })
    const cwd = makeFolder({'old.json': shop('one'), 'new.json': shop(2)})
    const args = ['docs', 'old.json', 'new.json', '--out', 'site']
    const refused = await runMain(args, {cwd})
    expect(refused).toMatchObject({code: 2, stdout: ''})
    expect(refused.stderr).toMatch(/^\S*new\.json: Found examples that are not valid\.\n/)
    const lenient = await runMain([...args, '--lenient'], {cwd})
    expect(lenient).toMatchObject({code: 0})
    expect(lenient.stderr).toMatch(/^new\.json: Found examples that are not valid\.\n/)
  })

  test.each([
    {
      what: 'a section without a title',
      files: {'pets.yaml': pets, 'guide.md': 'No title.'},
      message: 'guide.md: Found no title, expected a first line such as "# Rules".',
    },
    {what: 'no section', files: {'pets.yaml': pets}, message: 'guide.md: The file does not exist.'},
    {what: 'no description', files: {'guide.md': '# Title'}, message: 'pets.yaml: The file does not exist.'},
  ])('says in a sentence what is wrong with $what, and writes nothing', async ({files, message}) => {
    const cwd = makeFolder(files)
    const {code, stdout, stderr} = await runMain(
      ['docs', '--spec', 'pets.yaml', '--single', 'pets.html', '--guide', 'guide.md'],
      {cwd},
    )
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toContain(message)
    expect(existsSync(path.join(cwd, 'pets.html'))).toBe(false)
  })
})
