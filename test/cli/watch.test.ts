import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {runOnChange} from '../../src/cli/watch.ts'
import {makeFolder} from './run-main.ts'

/** Runs with one step after each run, until there are no more. Answers with the number of runs. */
async function countRuns(steps: readonly (() => void)[], followed: {files: string[]; others: boolean}) {
  const left = [...steps]
  let runs = 0
  let stop = () => {}
  const stopped = new Promise<void>((resolve) => (stop = resolve))
  const run = () => {
    runs++
    const step = left.shift()
    // Once the files are followed.
    if (step) setTimeout(step, 20)
    else stop()
    return Promise.resolve(followed)
  }
  await runOnChange(run, {first: followed, stopped})
  return runs
}

test('runs again when a file is written, and when an editor puts another one in its place', async () => {
  const folder = makeFolder({'api.yaml': 'a', 'schemas/Pet.yaml': 'b'})
  const [api, pet] = ['api.yaml', 'schemas/Pet.yaml'].map((name) => path.join(folder, name)) as [string, string]
  const save = (file: string) => () => {
    writeFileSync(`${file}~`, 'new')
    renameSync(`${file}~`, file)
  }
  expect(
    await countRuns([() => writeFileSync(api, 'c'), save(pet), save(api)], {files: [api, pet], others: false}),
  ).toBe(4)
})

test('several changes in short order are one, and other files count after a failure alone', async () => {
  const folder = makeFolder({'api.yaml': 'a'})
  const api = path.join(folder, 'api.yaml')
  const saves = () => {
    writeFileSync(path.join(folder, 'other.yaml'), '1')
    for (const text of ['b', 'c', 'd']) writeFileSync(api, text)
  }
  expect(await countRuns([saves], {files: [api], others: false})).toBe(2)
  const addOther = () => writeFileSync(path.join(folder, 'missing.yaml'), 'b')
  expect(await countRuns([addOther], {files: [api], others: true})).toBe(2)
})

test('a file counts once it is there, however many folders above it are missing, and again after they were replaced', async () => {
  const folder = makeFolder({'api.yaml': 'a'})
  const pets = path.join(folder, 'schemas/pets')
  const files = [path.join(folder, 'api.yaml'), path.join(pets, 'Pet.yaml')]
  const write = () => writeFileSync(files[1]!, 'b')
  const steps = [
    () => mkdirSync(path.join(folder, 'schemas')),
    () => mkdirSync(pets),
    write,
    () => rmSync(pets, {recursive: true}),
    () => mkdirSync(pets),
    write,
  ]
  expect(await countRuns(steps, {files, others: false})).toBe(steps.length + 1)
})

test('a file counts after a folder further up was moved away and came back, or another one came in its place', async () => {
  const root = makeFolder({'a/b/c/api.yaml': 'a', 'other/b/c/api.yaml': 'b'})
  const [here, away, other] = ['a', 'away', 'other'].map((name) => path.join(root, name)) as [string, string, string]
  const file = path.join(here, 'b/c/api.yaml')
  const steps = [
    () => renameSync(here, away),
    () => renameSync(away, here),
    () => writeFileSync(file, 'c'),
    () => {
      renameSync(here, away)
      renameSync(other, here)
    },
    () => writeFileSync(file, 'd'),
  ]
  expect(await countRuns(steps, {files: [file], others: false})).toBe(steps.length + 1)
})
