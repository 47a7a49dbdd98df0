import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {stageJsr} from './packing/jsr.ts'
import {pets, useOfPets} from './packing/pets.ts'
import {root} from './packing/stage.ts'
import {runProgram} from './run-program.ts'
import {installRuntime} from './runtimes/project.ts'
import {deno} from './runtimes/runtime.ts'

/**
 * Has Deno check the package for JSR as it does before it publishes, then check and run a program that uses it with a generated contract,
 * without permissions.
 */
const misuse = `
// @ts-expect-error: the types are there, or this would be of any type.
export const misspelt = () => client.addPet({nam: 'Emma'})
`
const folder = mkdtempSync(path.join(tmpdir(), 'jsr-'))
try {
  const program = installRuntime(deno, path.join(folder, 'runtimes'))
  const {name, version} = stageJsr(path.join(folder, 'package'))
  runProgram(program, ['publish', '--allow-dirty', '--dry-run'], {cwd: path.join(folder, 'package')})

  const project = path.join(folder, 'project')
  mkdirSync(project)
  const imports = {'messages-openapi': `jsr:${name}@${version}`, 'messages-openapi/': `jsr:/${name}@${version}/`}
  writeFileSync(path.join(project, 'openapi.json'), JSON.stringify(pets))
  const generate = ['generate', 'openapi.json', '--out', 'pets']
  runProgram(process.execPath, [path.join(root, 'bin/messages-openapi.js'), ...generate], {cwd: project})
  writeFileSync(path.join(project, 'deno.json'), JSON.stringify({links: ['../package'], imports}))
  writeFileSync(path.join(project, 'use.ts'), useOfPets.replaceAll('CONTRACT', 'pets') + misuse)
  runProgram(program, ['check', 'use.ts'], {cwd: project})
  runProgram(program, ['run', '--no-prompt', 'use.ts'], {cwd: project})
  process.stdout.write(`${name}@${version} can be published, and a program with a contract runs on it.\n`)
} finally {
  rmSync(folder, {recursive: true})
}
