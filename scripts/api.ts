import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {reportApi} from './api/report.ts'
import {toPublished} from './packing/manifest.ts'
import {readManifest, root} from './packing/stage.ts'

/** Writes the public surface into `docs/api.txt`, or with `--check` fails where that says something else: a change of it is seen in review. */
const file = path.join(root, 'docs/api.txt')
const {exports} = toPublished(readManifest())
const entries = new Map(
  Object.entries(exports).flatMap(([door, target]) =>
    typeof target === 'object' && target.types!.startsWith('./dist/')
      ? [[`messages-openapi${door.slice(1)}`, path.join(root, target.types!)]]
      : [],
  ),
)
const report = reportApi(root, entries)
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== report) {
    process.stderr.write(
      'The public surface differs from docs/api.txt: run "npm run api", and look at what has changed for users.\n',
    )
    process.exitCode = 1
  } else process.stdout.write('The public surface is as docs/api.txt has it.\n')
} else writeFileSync(file, report)
