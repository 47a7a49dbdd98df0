import {createMessagesClient} from 'messages-openapi'
import {createMessagesMock, listen} from 'messages-openapi/mock'
import {validateRequest, validateResponse} from 'messages-openapi/validate'
import {examples} from '#generated/documented/examples.js'
import type {CreateMessageRequest} from '#generated/documented/types.js'
import {rulesSection} from '../src/cli/commands/rules.ts'
import {buildDocs, generate, redocly} from '../src/codegen/index.ts'
import type {Result} from '../src/issue.ts'
import {contracts} from './contracts.ts'
import {readGuides} from './guides/guides.ts'

/** The tour: every part of the project once, on the description that is checked in. */
const print = (text: string) => process.stdout.write(`${text}\n`)
const contract = {...contracts.documented, out: 'generated/documented', record: false}
const pages = {out: 'docs/site', single: 'docs/reference.html'}

print('1. Lint the description')
const lint = await redocly(['lint'])
if (lint.exitCode !== 0) {
  process.stderr.write(`${lint.stdout}${lint.stderr}\n`)
  process.exit(1)
}
print('   No errors, no warnings.\n')

print('2. Generate types, validators and the operation table from it')
const {files, stale} = await generate(contract)
print(
  `   ${files.length} files in ${contract.out}/, ${stale.length === 0 ? 'all as they were' : `${stale.length} of them changed`}.\n`,
)

print('3. Build the docs')
const docs = await buildDocs({...contracts.documented, ...pages, guides: readGuides(), chapters: [rulesSection()]})
print(
  `   ${docs.pages} pages that ask the network for nothing: the site in ${pages.out}, and ${pages.single} with all of it.\n`,
)

print('4. Validate payloads')
let count = 0
for (const [operationId, {request, responses}] of Object.entries(examples)) {
  const results: Result[] = Object.values(request).map((body) => validateRequest(operationId, body))
  for (const [status, content] of Object.entries(responses)) {
    results.push(
      ...Object.values(content['application/json'] ?? {}).map((body) =>
        validateResponse(operationId, Number(status), body),
      ),
    )
  }
  for (const {issues} of results) for (const issue of issues) print(`   ${operationId}${issue.path}: ${issue.message}`)
  count += results.length
}
const [hello] = Object.values(examples.createMessage!.request) as [Omit<CreateMessageRequest, 'stream'>]
print(`   ${count} examples are valid. One that is broken on purpose:`)
const broken = {...hello, messages: [{role: 'user', content: [{type: 'txt', text: 'Hello'}]}]}
for (const {path, message} of validateRequest('createMessage', broken).issues) print(`   ${path}: ${message}`)

print('\n5. Call the mock with the client, over loopback')
await using mock = await listen(createMessagesMock())
const client = createMessagesClient({baseUrl: mock.url, apiKey: 'example-key'})
const answer = await client.createMessage(hello)
print(`   As JSON:     ${answer.content.map((block) => (block.type === 'text' ? block.text : block.type)).join(' ')}`)
const stream = await client.createMessage({...hello, stream: true})
let events = 0
let text = ''
for await (const event of stream) {
  events++
  if (event.type === 'content_block_delta' && event.delta.type === 'text_delta') text += event.delta.text
}
print(`   As ${events} events: ${text}\n`)

print('Made:')
print(`   ${contract.out}/  the contract: types.d.ts, validators.js, operations.js, openapi.yaml …`)
print(`   ${pages.out}/index.html, ${pages.single}  the API docs, to open in a browser`)
