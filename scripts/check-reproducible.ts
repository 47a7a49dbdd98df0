import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {root} from './packing/stage.ts'

/** Builds and packs the last commit in two clones of different names, and fails unless the tarballs have the same bytes. */
const folder = mkdtempSync(path.join(tmpdir(), 'reproducible-'))
try {
  const [first, second] = ['one', 'another-clone'].map(packIn)
  if (first !== second) throw new Error(`Two clones of one commit gave different packages:\n${first}\n${second}`)
  process.stdout.write(`Two clones give the same bytes:\n${first}\n`)
} finally {
  rmSync(folder, {recursive: true})
}

/** The names and hashes of the packages of a new clone. */
function packIn(name: string): string {
  const clone = path.join(folder, name)
  execFileSync('git', ['clone', '--quiet', '--local', root, clone])
  symlinkSync(path.join(root, 'node_modules'), path.join(clone, 'node_modules'), 'junction')
  const output = execFileSync('npm', ['run', '--silent', 'pack'], {cwd: clone, encoding: 'utf8'})
  return output.trim().replaceAll(`${clone}${path.sep}`, '')
}
