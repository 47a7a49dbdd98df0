import {judgeLicences} from './licences/judge.ts'
import {listPackages} from './licences/list-packages.ts'

/** Lists the licences of all dependencies, those for development and of other platforms included, and fails where one is not permissive. */
const packages = listPackages(process.cwd())
const {counts, refused, stale} = judgeLicences(packages)
process.stdout.write(
  `${packages.length} packages\n${counts.map(([licence, count]) => `${String(count).padStart(5)}  ${licence}\n`).join('')}`,
)
for (const {name, version, licence} of refused) {
  process.stderr.write(
    `${name}@${version}: Found ${licence === undefined ? 'no licence' : `the licence ${licence}`}, expected a permissive one, or an exception with a reason in scripts/licences/judge.ts.\n`,
  )
}
for (const {packages: pattern, licence} of stale)
  process.stderr.write(`The exception for ${pattern.source} under ${licence} is not needed any longer.\n`)
process.exitCode = refused.length + stale.length > 0 ? 1 : 0
