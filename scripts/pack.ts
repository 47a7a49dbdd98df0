import {parseArgs} from 'node:util'
import {packBoth} from './packing/pack.ts'

/** Packs what is published, as it is built, and says how large it is. */
const {values} = parseArgs({options: {out: {type: 'string', default: '.'}}})
for (const {file, size, unpackedSize, entryCount, integrity} of packBoth(values.out)) {
  const [packed, unpacked] = [size, unpackedSize].map((bytes) => (bytes / 1e6).toFixed(2))
  process.stdout.write(`${file}: ${packed} MB, ${unpacked} MB unpacked, ${entryCount} files, ${integrity}\n`)
}
