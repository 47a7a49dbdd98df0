import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {setTimeout as delay} from 'node:timers/promises'
import {freePort} from './free-port.ts'
import {packBoth} from './packing/pack.ts'
import {pets} from './packing/pets.ts'
import {root} from './packing/stage.ts'
import {runProgram} from './run-program.ts'

/**
 * Builds the image of `examples/container` with the packages as they are packed, and runs it as its README says. Needs Podman or Docker. `$NODE_IMAGE`
 * is the image to build on, and `$BUILD_OPTIONS` and `$RUN_OPTIONS` are further arguments, for machines that reach no registry.
 */
const engine = ['podman', 'docker'].find((name) => spawnSync(name, ['info']).status === 0)
if (engine === undefined) throw new Error('Found neither Podman nor Docker, expected one that runs.')

const listOf = (name: string) => (process.env[name] ?? '').split(' ').filter((text) => text !== '')
const image = 'messages-openapi-mock:check'
const container = `messages-openapi-mock-${process.pid}`
const folder = mkdtempSync(path.join(tmpdir(), 'container-'))

try {
  cpSync(path.join(root, 'examples/container'), folder, {recursive: true})
  packBoth(folder)
  const base = process.env.NODE_IMAGE
  run(
    'build',
    '--tag',
    image,
    ...(base === undefined ? [] : ['--build-arg', `NODE=${base}`]),
    ...listOf('BUILD_OPTIONS'),
    folder,
  )
  const user = run('image', 'inspect', '--format', '{{.Config.User}}', image).trim()
  if (user !== 'node') throw new Error(`Found the user "${user}", expected "node".`)

  await tryMock([], [], async (url) => {
    const {status} = await fetch(`${url}/v1/models`, {headers: {'x-api-key': 'k', 'anthropic-version': '2023-06-01'}})
    if (status !== 200) throw new Error(`Found the status ${status} for the list of models, expected 200.`)
  })
  const spec = path.join(folder, 'pets.json')
  writeFileSync(spec, JSON.stringify(pets), {mode: 0o644})
  await tryMock(['--volume', `${spec}:/api/pets.json:ro`], ['pets.json'], async (url) => {
    const headers = {'content-type': 'application/json'}
    const {status} = await fetch(`${url}/pets`, {method: 'POST', headers, body: '{"name": "Emma"}'})
    if (status !== 201) throw new Error(`Found the status ${status} for a new pet, expected 201.`)
  })
} finally {
  rmSync(folder, {recursive: true})
}

/** Starts the image with arguments, waits until it is healthy, uses it, and stops it. */
async function tryMock(
  options: readonly string[],
  args: readonly string[],
  use: (url: string) => Promise<void>,
): Promise<void> {
  const port = await freePort()
  const started = spawn(
    engine!,
    [
      'run',
      '--rm',
      '--name',
      container,
      '--read-only',
      '--tmpfs',
      '/tmp',
      '--publish',
      `127.0.0.1:${port}:4010`,
    ].concat(listOf('RUN_OPTIONS'), options, image, args),
    {stdio: ['ignore', 'inherit', 'inherit']},
  )
  const ended = once(started, 'exit') as Promise<[code: number | null]>
  try {
    await untilHealthy()
    await use(`http://127.0.0.1:${port}`)
  } finally {
    spawnSync(engine!, ['kill', '--signal', 'TERM', container])
  }
  const [code] = await ended
  if (code !== 0) throw new Error(`Found the exit code ${code} after SIGTERM, expected 0.`)
  process.stdout.write(`mock ${args.join(' ')}: healthy, answers, ends with SIGTERM\n`)
}

/** Runs the check of health that the image has, as often as it takes. */
async function untilHealthy(): Promise<void> {
  const file = readFileSync(path.join(root, 'examples/container/Containerfile'), 'utf8')
  const command = JSON.parse(/HEALTHCHECK[^[]*CMD (\[.*\])$/m.exec(file)![1]!) as string[]
  for (let left = 120; spawnSync(engine!, ['exec', container, ...command]).status !== 0; left--) {
    if (left === 0) throw new Error('The container did not become healthy.')
    await delay(500)
  }
}

function run(...args: readonly string[]): string {
  return runProgram(engine!, args, {cwd: root})
}
