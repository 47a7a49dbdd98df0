import {readFileSync} from 'node:fs'
import {jsonLines} from 'messages-openapi/testing'

/** Reads the LCOV of the last run, and says which kinds of content block the tests have never sent. */
const union = '#/components/schemas/ContentBlockParam/oneOf'
const report = readFileSync('coverage/messages-api.lcov', 'utf8')
const file = /^SF:(.+)$/m.exec(report)![1]!
const hits = new Map([...report.matchAll(/^DA:(\d+),(\d+)$/gm)].map(([, line, times]) => [Number(line), Number(times)]))
const description = readFileSync(file, 'utf8')
const lines = jsonLines(description)
const {ContentBlockParam} = (
  JSON.parse(description) as {components: {schemas: Record<string, {oneOf: {$ref: string}[]}>}}
).components.schemas

const untested = ContentBlockParam!.oneOf.flatMap(({$ref}, index) => {
  const line = lines.get(`${union}/${index}`)!
  return hits.get(line) === 0 ? [{name: $ref.split('/').at(-1)!, place: `${file}:${line}`}] : []
})
for (const {name, place} of untested) console.log(`${place} ${name} is in no request of the tests`)

const names = untested.map(({name}) => name)
if (names.includes('ToolResultBlockParam') || !names.includes('ImageBlockParam')) {
  console.error('The tests send results of tools and no images, but the LCOV says otherwise.')
  process.exitCode = 1
}
