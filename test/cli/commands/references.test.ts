import {mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {generate} from '../../../src/codegen/index.ts'
import {serve} from '../../codegen/load/serve.ts'
import {isExhaustive} from '../../sample.ts'
import {makeFolder, runMain} from '../run-main.ts'

const secret = 'planted-secret-8f2c'
const head = 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\n'
const schema = (reference: string) =>
  `${head}paths: {}\ncomponents: {schemas: {A: {$ref: ${JSON.stringify(reference)}}}}\n`

const commands = {
  generate: ['generate', '--out', 'd/out', '--spec', 'd/api.yaml'],
  lint: ['lint', 'd/api.yaml'],
  docs: ['docs', '--single', 'd/out/a.html', '--spec', 'd/api.yaml'],
}

/** All commands read in the same way: each kind of reference by one of them, and by all of them in full. */
function commandsFor(turn: number): [name: string, args: string[]][] {
  return isExhaustive ? Object.entries(commands) : Object.entries(commands).slice(turn, turn + 1)
}

/** The kinds of references that are refused; PORT, FOLDER stand for what a test has. */
const refused: {what: string; spec: string; pointer?: string; more?: Record<string, string>}[] = [
  {what: 'http', spec: schema('http://127.0.0.1:PORT/a.yaml')},
  {what: 'https', spec: schema('https://127.0.0.1:PORT/a.yaml')},
  {what: 'HTTP in capitals', spec: schema('HTTP://127.0.0.1:PORT/a.yaml')},
  {what: 'an address without a scheme', spec: schema('//127.0.0.1:PORT/a.yaml')},
  {what: 'another scheme', spec: schema('data:application/json,{}')},
  {what: 'a file URL', spec: schema('file://FOLDER/secret/creds.json')},
  {what: 'an absolute path', spec: schema('FOLDER/secret/creds.json')},
  {what: 'a path upward', spec: schema('../secret/creds.json')},
  {what: 'a path upward from a folder that is not there', spec: schema('x/../../secret/creds.json#/a')},
  {what: 'a path of Windows', spec: schema('..\\secret\\creds.json')},
  {what: 'a drive of Windows', spec: schema('C:/secret/creds.json')},
  {what: 'a link that leads out', spec: schema('link.json')},
  {what: 'a linked folder', spec: schema('linked/creds.json')},
  {what: 'a device', spec: schema('/dev/zero')},
  {
    what: 'a description',
    spec: `openapi: 3.1.0\ninfo: {title: T, version: "1", description: {$ref: ../secret/creds.md}}\npaths: {}\n`,
    pointer: '#/info/description/$ref',
  },
  {
    what: 'an extension',
    spec: `${head}paths: {}\nx-a: {b: [{$ref: ../secret/creds.json}]}\n`,
    pointer: '#/x-a/b/0/$ref',
  },
  {
    what: 'a mapping',
    spec: `${head}paths: {}\ncomponents: {schemas: {A: {oneOf: [], discriminator: {propertyName: a, mapping: {b: ../secret/creds.json}}}}}\n`,
    pointer: '#/components/schemas/A/discriminator/mapping/b',
  },
  {what: 'a path item', spec: `${head}paths: {/a: {$ref: ../secret/creds.json}}\n`, pointer: '#/paths/~1a/$ref'},
  {
    what: 'what an anchor repeats',
    spec: `${head}paths: {}\nx-a: &a {$ref: ../secret/creds.json}\ncomponents: {schemas: {A: *a}}\n`,
  },
  {
    what: 'what is merged',
    spec: `${head}paths: {}\nx-a: &a {$ref: ../secret/creds.json}\ncomponents: {schemas: {A: {<<: *a}}}\n`,
  },
  {
    what: 'a base that is another',
    spec: `${head}paths: {}\ncomponents: {schemas: {A: {$id: "http://127.0.0.1:PORT/b/", $ref: ../secret/creds.json}}}\n`,
  },
  {
    what: 'a schema named example',
    spec: `${head}paths: {}\ncomponents: {schemas: {A: {properties: {example: {$ref: ../secret/creds.json}}}}}\n`,
  },
]

async function prepare(spec: string): Promise<{cwd: string; heard: string[]; port: number}> {
  const {port, heard} = await serve((_request, response) => response.end(`{"description": "${secret}"}`))
  const cwd = makeFolder({'secret/creds.json': `{"description": "${secret}"}`, 'secret/creds.md': secret})
  mkdirSync(path.join(cwd, 'd'))
  writeFileSync(path.join(cwd, 'd/api.yaml'), spec.replaceAll('PORT', String(port)).replaceAll('FOLDER', cwd))
  symlinkSync('../secret/creds.json', path.join(cwd, 'd/link.json'))
  symlinkSync('../secret', path.join(cwd, 'd/linked'))
  return {cwd, heard, port}
}

test.each(refused)(
  'a reference by $what is named with its place, and neither read nor fetched',
  async ({what, spec, pointer}) => {
    const {cwd, heard} = await prepare(spec)
    const turn = refused.findIndex((other) => other.what === what) % 3
    for (const [, args] of commandsFor(turn)) {
      const {code, stdout, stderr} = await runMain(args, {cwd})
      expect({code, stdout}).toEqual({code: 2, stdout: ''})
      expect(stderr).toMatch(/^\S*api\.yaml:\d+:\d+: The reference ".*" \(at #\/.*\) .*\.$/m)
      expect(stderr).toContain(`(at ${pointer ?? '#/components/schemas/A'}`)
      expect(stderr).not.toContain(secret)
      expect(readdirSync(path.join(cwd, 'd'))).not.toContain('out')
    }
    expect(heard).toEqual([])
  },
)

test('all refused references are named at once, in the files that they stand in', async () => {
  const {cwd, heard, port} = await prepare(
    `${head}paths: {/a: {$ref: ../x.yaml}}\ncomponents: {schemas: {A: {$ref: http://127.0.0.1:PORT/a}, B: {$ref: b.yaml}}}\n`,
  )
  writeFileSync(path.join(cwd, 'd/b.yaml'), 'type: object\nproperties:\n  a: {$ref: /etc/passwd}\n')
  const {stderr} = await runMain(commands.generate, {cwd})
  expect(stderr).toMatch(/api\.yaml:3:20: The reference "\.\.\/x\.yaml" .* "--root"\.$/m)
  expect(stderr).toContain(`allow it with "--allow-remote 127.0.0.1:${port}".`)
  expect(stderr).toMatch(/b\.yaml:3:13: The reference "\/etc\/passwd" \(at #\/properties\/a\/\$ref\) /)
  expect(heard).toEqual([])
})

test('an Overlay adds no reference that the description may not have', async () => {
  const {cwd, heard} = await prepare(`${head}paths: {}\n`)
  writeFileSync(
    path.join(cwd, 'd/o.yaml'),
    'overlay: 1.0.0\ninfo: {title: O, version: "1"}\nactions: [{target: $.info, update: {x-a: {$ref: ../secret/creds.json}}}]\n',
  )
  for (const args of [commands.generate, commands.docs]) {
    const {code, stderr} = await runMain([...args, '--overlay', 'd/o.yaml'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toMatch(
      /o\.yaml:3:\d+: The reference "\.\.\/secret\/creds\.json" \(at #\/actions\/0\/update\/x-a\/\$ref\)/,
    )
  }
  expect(heard).toEqual([])
})

const links = `${head}paths:
  /a:
    get:
      operationId: a
      responses:
        '200':
          description: ok
          content:
            application/json:
              schema: {type: object, default: {$ref: ../secret/creds.json}}
              examples:
                web: {externalValue: 'http://127.0.0.1:PORT/e.json'}
                file: {externalValue: ../secret/creds.json}
                link: {externalValue: link.json}
                data: {value: {$ref: 'http://127.0.0.1:PORT/data.json', externalValue: FOLDER/secret/creds.json}}
                near: {externalValue: near.json}
`

test.each(commandsFor(2))('%s reads no externalValue elsewhere, and nothing in data', async (_name, args) => {
  const {cwd, heard} = await prepare(links)
  writeFileSync(path.join(cwd, 'd/near.json'), '{"near": "by"}')
  const {code, stdout, stderr} = await runMain(args, {cwd})
  expect(code, stderr).toBeLessThan(2)
  const files = readdirSync(path.join(cwd, 'd'), {recursive: true, encoding: 'utf8'}).map((name) =>
    path.join(cwd, 'd', name),
  )
  const written = files
    .filter((file) => file.includes('/out/') && statSync(file).isFile())
    .map((file) => readFileSync(file, 'utf8'))
    .join('')
  expect(`${stdout}${stderr}${written}`).not.toContain(secret)
  if (args[0] !== 'lint') expect(written).toContain('../secret/creds.json')
  if (args[0] !== 'lint') expect(written).toMatch(/near[&quot;": ]+by/)
  expect(heard).toEqual([])
})

test('--root lets references lead further, and holds the description', async () => {
  const {cwd} = await prepare(schema('../secret/creds.json'))
  const {code, stderr} = await runMain([...commands.docs, '--root', '.'], {cwd})
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
  expect(readFileSync(path.join(cwd, 'd/out/a.html'), 'utf8')).toContain(secret)
  expect((await runMain([...commands.lint, '--root', 'secret'], {cwd})).stderr).toMatch(
    /api\.yaml: The description is not in the folder ".*secret" that "--root" names\./,
  )
})

test.each(commandsFor(0))(
  '%s reads what --allow-remote allows, and what that refers to on the same host',
  async (_name, args) => {
    const {port, heard} = await serve((request, response) => {
      response
        .setHeader('content-type', 'application/json')
        .end(
          request.url === '/s/a'
            ? '{"$ref": "b.json"}'
            : '{"type": "object", "properties": {"far": {"type": "string"}}}',
        )
    })
    const cwd = makeFolder({'d/api.yaml': schema(`http://127.0.0.1:${port}/s/a`)})
    const {code, stderr} = await runMain([...args, '--allow-remote', `127.0.0.1:${port}`], {cwd})
    expect(code, stderr).toBeLessThan(2)
    expect(heard.filter((line) => line !== 'connection')).toEqual(['/s/a', '/s/b.json'])
  },
)

test('a fetched document reaches no file, and no other host', async () => {
  const other = await serve((_request, response) => response.end('{}'))
  const {port} = await serve((_request, response) =>
    response.end(
      `{"a": {"$ref": "file:///etc/passwd"}, "b": {"$ref": "http://127.0.0.1:${other.port}/"}, "c": {"$ref": "/d"}}`,
    ),
  )
  const cwd = makeFolder({'d/api.yaml': schema(`http://127.0.0.1:${port}/a.json`)})
  const {code, stderr} = await runMain([...commands.generate, '--allow-remote', `127.0.0.1:${port}`], {cwd})
  expect(code).toBe(2)
  expect(stderr).toContain(`http://127.0.0.1:${port}/a.json:1:16: The reference "file:///etc/passwd"`)
  expect(stderr).toContain(`allow it with "--allow-remote 127.0.0.1:${other.port}"`)
  expect(other.heard).toEqual([])
})

test('a configuration beside the description has no say', async () => {
  const cwd = makeFolder({
    'd/api.yaml': `${head}paths: {}\n`,
    'd/redocly.yaml': 'plugins: [./plugin.js]\nextends: [./other.yaml]\n',
    'd/.redocly.yaml': 'plugins: [./plugin.js]\n',
    'd/plugin.js': `import {writeFileSync} from 'node:fs'\nwriteFileSync(new URL('ran', import.meta.url), '')\nexport default () => ({id: 'a'})\n`,
  })
  for (const args of Object.values(commands)) expect((await runMain(args, {cwd})).code).toBeLessThan(2)
  expect(readdirSync(path.join(cwd, 'd'))).not.toContain('ran')
})

test.each(['#', '#/', 'api.yaml', 'api.yaml#', '../d/api.yaml#/'])(
  'a reference to the whole description (%s) is refused with its place',
  async (reference) => {
    const {cwd} = await prepare(schema(reference))
    const {code, stderr} = await runMain(commands.lint, {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain(
      `d/api.yaml:4:34: The reference ${JSON.stringify(reference)} (at #/components/schemas/A/$ref) leads to the whole description, expected a part of it, such as "#/components/schemas/Pet".\n`,
    )
  },
)

test('a reference to the whole of another file means the schema in it, there as well', async () => {
  const {cwd} = await prepare(schema('Node.yaml'))
  writeFileSync(path.join(cwd, 'd/Node.yaml'), 'type: object\nproperties: {next: {$ref: "#"}}\n')
  expect((await runMain(commands.generate, {cwd})).code).toBe(0)
  expect(readFileSync(path.join(cwd, 'd/out/types.d.ts'), 'utf8')).toMatch(/next\?: components\["schemas"\]\["\w+"\]/)
})

test('an error names the files that are referred to and missing', async () => {
  const {cwd} = await prepare(schema('none/A.yaml'))
  const failure = generate({spec: path.join(cwd, 'd/api.yaml'), out: path.join(cwd, 'd/out')})
  await expect(failure).rejects.toMatchObject({
    absent: [path.join(cwd, 'd/none/A.yaml')],
  })
})
