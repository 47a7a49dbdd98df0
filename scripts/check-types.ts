import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import ts from 'typescript'
import {compilerIn, compilers, compilerVersions, strictest} from './compilers.ts'
import {installProject, runProgram} from './run-program.ts'

/** Compiles a project that imports every door, and the type tests of the client, with each major version of TypeScript, declarations included. */
const root = path.resolve(import.meta.dirname, '..')
const typeTests = readdirSync(path.join(root, 'test'), {recursive: true, encoding: 'utf8'}).filter(
  (file) => file.endsWith('.test-d.ts') && !file.includes('node_modules'),
)
const folder = mkdtempSync(path.join(tmpdir(), 'types-'))

try {
  for (const place of ['dist', 'generated']) assertNoAny(place)
  createProject()
  for (const version of compilerVersions) {
    const compiler = compilerIn(folder, version)
    const started = performance.now()
    runProgram(process.execPath, [compiler], {cwd: folder})
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    process.stdout.write(
      `${runProgram(process.execPath, [compiler, '--version'], {cwd: folder}).trim()}: every door and ${typeTests.length} files of type tests compile, in ${seconds} s.\n`,
    )
  }
} finally {
  rmSync(folder, {recursive: true})
}

function createProject(): void {
  const read = (file: string) =>
    JSON.parse(readFileSync(path.join(root, file), 'utf8')) as {version: string; exports: Record<string, unknown>}
  const dependencies = {
    ...compilers,
    'expect-type': read('node_modules/expect-type/package.json').version,
  }
  installProject(folder, {private: true, type: 'module', imports: {'#generated/*': './generated/*'}, dependencies})
  symlinkSync(root, path.join(folder, 'node_modules/messages-openapi'), 'junction')
  symlinkSync(path.join(root, 'generated'), path.join(folder, 'generated'), 'junction')

  // vitest's own declarations are not ours to check; what type tests use of it is another package's.
  mkdirSync(path.join(folder, 'node_modules/vitest'))
  writeJson('node_modules/vitest/package.json', {
    name: 'vitest',
    version: '0.0.0',
    type: 'module',
    types: './index.d.ts',
  })
  writeFileSync(
    path.join(folder, 'node_modules/vitest/index.d.ts'),
    `export {expectTypeOf} from 'expect-type'\nexport declare const test: (title: string, run: () => unknown) => void\n`,
  )
  typeTests.forEach((file, index) => cpSync(path.join(root, 'test', file), path.join(folder, `${index}.test-d.ts`)))
  const doors = Object.keys(read('package.json').exports).filter(
    (door) => !/\.(?:json|yaml)$|\/vitest(?:-coverage)?$|\*/.test(door),
  )
  writeFileSync(
    path.join(folder, 'doors.ts'),
    doors.map((door, index) => `export * as door${index} from 'messages-openapi${door.slice(1)}'\n`).join(''),
  )
  writeJson('tsconfig.json', {compilerOptions: strictest, include: ['*.ts']})
}

function writeJson(file: string, value: object): void {
  writeFileSync(path.join(folder, file), JSON.stringify(value))
}

/** Declarations say `any` wherever the compiler could not do better, too. */
function assertNoAny(place: string): void {
  const files = readdirSync(path.join(root, place), {recursive: true, encoding: 'utf8'}).filter((file) =>
    file.endsWith('.d.ts'),
  )
  for (const file of files) {
    const source = ts.createSourceFile(
      file,
      readFileSync(path.join(root, place, file), 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    )
    const visit = (node: ts.Node): void => {
      if (node.kind === ts.SyntaxKind.AnyKeyword) throw new Error(`${place}/${file} says any: ${node.parent.getText()}`)
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
}
