import {writeFiles} from '../../../src/codegen/write/write-files.ts'

/** Writes fifteen files again and again, each time with another number in all of them, until it is killed. */
const [folder = ''] = process.argv.slice(2)
const names = Array.from({length: 15}, (_, index) => `${folder}/file-${index}.js`)
for (let version = 1; ; version += 1) {
  await writeFiles({
    files: Object.fromEntries(names.map((name) => [name, `${version}`.padEnd(200)])),
    inputs: [],
    isOurs: () => true,
  })
  if (version === 1) process.stdout.write('started\n')
}
