import {readFileSync} from 'node:fs'
import path from 'node:path'
import {HtmlValidate} from 'html-validate'
import {beforeAll, describe, expect, test} from 'vitest'
import {rulesSection} from '../../../../src/cli/commands/rules.ts'
import type {OpenApiDocument} from '../../../../src/codegen/read/document.ts'
import {rules} from '../../../../src/messages/rules.ts'
import {isExhaustive} from '../../../sample.ts'
import {renderFiles} from './render-files.ts'

const document = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../../../generated/documented/openapi.json'), 'utf8'),
) as OpenApiDocument

const options = {guides: [], styles: {}, isLenient: false, notice: () => {}}

// It takes seconds to make.
describe.runIf(isExhaustive)('the site of the Messages API', () => {
  let files: Record<string, string>
  let pages: [file: string, markup: string][]

  beforeAll(async () => {
    files = await renderFiles(document, {...options, chapters: [rulesSection()], url: 'https://docs.example/api/'})
    // The page for missing addresses has those of its host.
    pages = Object.entries(files).filter(([file]) => file.endsWith('.html') && file !== '404.html')
  })

  test('has a page for each operation, schema, event, error and rule', () => {
    const {schemas} = document.components as {schemas: Record<string, unknown>}
    const addressed = pages.flatMap(([, markup]) => idsOf(markup))
    const wanted = [
      ...Object.keys(schemas).map((name) => `/components/schemas/${name}`),
      ...rules.map(({code}) => `section/Rules/${code}`),
      'operation/createMessage',
      'error/529',
    ]
    expect(wanted.filter((anchor) => !addressed.includes(anchor))).toEqual([])
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['events/message_start.html', 'operations/createMessage.html', 'streaming.html']),
    )
  })

  test('has no anchor twice, and no link that leads nowhere', () => {
    const ids = pages.map(([file, markup]) => [file, idsOf(markup)] as const)
    expect(
      ids.flatMap(([file, own]) => own.filter((id, at) => own.indexOf(id) !== at).map((id) => `${file}#${id}`)),
    ).toEqual([])
    const anchors = new Map(ids.map(([file, own]) => [file, new Set(own)]))
    const dead = pages.flatMap(([file, markup]) =>
      linksOf(markup).flatMap((address) => deadLink(file, address, anchors)),
    )
    expect(dead).toEqual([])
  })

  function deadLink(file: string, address: string, anchors: ReadonlyMap<string, ReadonlySet<string>>): string[] {
    if (/^[a-z]+:/.test(address)) return []
    const {pathname, hash} = new URL(address, `https://docs.example/${file}`)
    const target = decodeURI(pathname.slice(1))
    const isThere =
      Object.hasOwn(files, target) && (hash === '' || !anchors.has(target) || anchors.get(target)!.has(hash.slice(1)))
    return isThere ? [] : [`${file}: ${address}`]
  }

  test('runs no script and has no style but its own files', () => {
    for (const [file, markup] of pages) {
      expect(markup.match(/<script(?! src="(?:\.\.\/)*assets\/(?:phrases|site)\.js")/g), file).toBeNull()
      expect(markup.match(/<style|<iframe|<[^<>]* (?:on\w+|style)=|javascript:/i), file).toBeNull()
    }
  })

  test('is HTML as it should be', async () => {
    const validator = new HtmlValidate({extends: ['html-validate:standard']})
    for (const [file, markup] of pages) {
      const {results} = await validator.validateString(markup, file)
      const found = results.flatMap(({messages}) => messages.map(({message, line}) => `${file}:${line} ${message}`))
      expect(found).toEqual([])
    }
  })

  test('skips no level of headings, and has one of the first', () => {
    const wrong = pages.flatMap(([file, markup]) => {
      const levels = Array.from(markup.matchAll(/<h([1-6])/g), ([, level]) => Number(level))
      const skips = levels.some((level, at) => at > 0 && level > levels[at - 1]! + 1)
      return skips || levels.filter((level) => level === 1).length !== 1 ? [`${file}: ${levels.join(' ')}`] : []
    })
    expect(wrong).toEqual([])
  })

  test('has every page as Markdown, in llms.txt and in the sitemap', () => {
    for (const [file] of pages) {
      expect(Object.keys(files)).toContain(file.replace(/html$/, 'md'))
      expect(files['sitemap.xml']).toContain(`<loc>https://docs.example/api/${file}</loc>`)
    }
    expect(files['llms.txt']).toContain('(https://docs.example/api/operations/createMessage.md)')
    expect(files['operations/createMessage.md']).toMatch(/^# Create a message\n/)
    expect(files['operations/createMessage.md']).toContain('| `message_stop` | end of the message |')
  })

  test('shows a request in each language, and the order of events', () => {
    const page = files['operations/createMessage.html']!
    for (const text of [
      'client.createMessage({',
      'client.messages.create({',
      'curl &#39;https://api.anthropic.com/v1/messages&#39;',
      'requests.request(',
      'http.NewRequest(',
      'Net::HTTP',
      'HttpClient',
      'curl_init(',
      'HttpRequestMessage',
    ])
      expect(page).toContain(text)
    expect(files['streaming.html']).toMatch(/<svg class="sequence".*>content_block_delta<.*any number of times/s)
  })
})

test('a request that is not valid fails the build with its place, unless it is lenient', async () => {
  const schema = {type: 'object', properties: {name: {type: 'string'}}, required: ['name']}
  const content = {'application/json': {schema, examples: {good: {value: {name: 'a'}}, wrong: {value: {name: 1}}}}}
  const post = {operationId: 'add', requestBody: {required: true, content}, responses: {204: {description: 'Done.'}}}
  const described = {openapi: '3.1.0', info: {title: 'T', version: '1'}, paths: {'/a': {post}}}
  await expect(renderFiles(described, {...options, chapters: []})).rejects.toThrow(
    '#/paths/~1a/post/requestBody, example "wrong" of application/json at /name: Found an integer (1), expected a string.',
  )
  const notices: string[] = []
  const files = await renderFiles(described, {
    ...options,
    chapters: [],
    isLenient: true,
    notice: (text) => notices.push(text),
  })
  expect(notices).toHaveLength(1)
  expect(files['operations/add.html']).toContain('good')
})

test('a link that leads nowhere fails the build with its page', async () => {
  const info = {title: 'T', version: '1', description: 'See [there](#section/Nowhere).'}
  await expect(renderFiles({openapi: '3.1.0', info, paths: {}}, {...options, chapters: []})).rejects.toThrow(
    'Found links that lead nowhere.\nindex.html: #section/Nowhere',
  )
})

function idsOf(markup: string): string[] {
  return Array.from(markup.matchAll(/ id="([^"]*)"/g), ([, id]) => id!)
}

function linksOf(markup: string): string[] {
  return Array.from(markup.matchAll(/ (?:href|src)="([^"]*)"/g), ([, address]) =>
    address!.replaceAll('&amp;', '&').replaceAll('&#39;', "'"),
  )
}
