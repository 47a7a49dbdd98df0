import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {expect, test} from 'vitest'
import {buildWriter, killWriter} from '../codegen/write/killed.ts'

test('fifty kills at random moments each leave all old or all new files', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'killed-'))
  try {
    const program = await buildWriter(folder)
    for (let count = 0; count < 50; count += 1) {
      const {versions, others} = await killWriter(program, path.join(folder, 'out'), Math.random() * 30)
      expect([...versions]).toHaveLength(1)
      expect(others).toEqual([])
    }
  } finally {
    rmSync(folder, {recursive: true})
  }
}, 120_000)
