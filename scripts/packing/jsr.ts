import {readFileSync} from 'node:fs'
import path from 'node:path'
import {toPublished} from './manifest.ts'
import {copy, declarationsOf, readManifest, root, specifiersIn, write} from './stage.ts'

/** On JSR, every package has a scope. */
const jsrName = '@messages-openapi/messages-openapi'

/** Entry points that are of no use without a peer, or without Node.js: on JSR, a dependency cannot be optional. */
const npmDoors = ['codegen', 'config', 'fast-check', 'jest', 'jest-transform', 'msw', 'vitest', 'vitest-coverage']

/**
 * Makes the folder of `messages-openapi` for JSR: the modules that its entry points load, each of which names its declarations, as JSR finds none by itself.
 * Declarations name each other as files, as Deno takes no `.js` for a `.d.ts`. The configuration is in `deno.json`, which JSR reads as it does `jsr.json`,
 * and which other projects can link to.
 */
export function stageJsr(folder: string): {readonly name: string; readonly version: string} {
  const {version, license, dependencies, exports} = toPublished(readManifest())
  const doors = Object.entries(exports).flatMap(([door, target]) => {
    if (typeof target === 'string' || npmDoors.includes(door.slice(2))) return []
    return [{door, main: target.default!, declarations: path.normalize(target.types!)}]
  })
  const types = new Map(doors.map(({main, declarations}) => [path.normalize(main), declarations]))
  for (const file of modulesOf([...types.keys()])) {
    const own = types.get(file)
    const line = own === undefined ? '' : `// @ts-self-types="${relative(file, own)}"\n`
    copy(path.join(root, file), path.join(folder, file), (text) => line + text)
  }
  for (const [file, text] of declarationsOf([...types.values()], '.d.ts')) write(path.join(folder, file), text)
  for (const file of ['README.md', 'LICENSE']) copy(path.join(root, file), path.join(folder, file))
  const imports = Object.entries(dependencies as Readonly<Record<string, string>>).map(([name, range]) => [
    name,
    `npm:${name}@${range}`,
  ])
  const config = {
    name: jsrName,
    version,
    license,
    exports: Object.fromEntries(doors.map(({door, main}) => [door, main])),
    imports: Object.fromEntries(imports) as Readonly<Record<string, string>>,
  }
  write(path.join(folder, 'deno.json'), `${JSON.stringify(config, null, 2)}\n`)
  return config
}

/** The modules that some load, themselves included, by their paths from the root. */
function modulesOf(entries: readonly string[]): ReadonlySet<string> {
  const found = new Set(entries)
  // What is added is visited too.
  for (const file of found)
    for (const {value} of specifiersIn(readFileSync(path.join(root, file), 'utf8')))
      if (value.startsWith('.')) found.add(path.join(path.dirname(file), value))
  return found
}

function relative(from: string, to: string): string {
  const specifier = path.posix.relative(path.posix.dirname(from), to)
  return specifier.startsWith('.') ? specifier : `./${specifier}`
}
