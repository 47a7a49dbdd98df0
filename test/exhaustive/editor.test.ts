import path from 'node:path'
import ts from 'typescript'
import {describe, expect, test} from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const file = path.join(root, 'test/exhaustive/in-the-editor.ts')
const start = `
import {createMessagesClient, type Message, type CreateMessageRequest} from '../../src/entries/index.ts'
const client = createMessagesClient({apiKey: 'example-key'})
`
const request = (...parts: string[]) =>
  `await client.createMessage({${['model: "m"', 'max_tokens: 1', 'messages: [{role: "user", content: "Hi"}]', ...parts].join(', ')}})\n`

/** An editor's view of one file of this project. */
function open(text: string) {
  const {config} = ts.readConfigFile(path.join(root, 'tsconfig.json'), (name) => ts.sys.readFile(name)) as {
    config: object
  }
  const {options} = ts.parseJsonConfigFileContent(config, ts.sys, root)
  options.noUnusedLocals = false
  const whole = start + text
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const content = name === file ? whole : ts.sys.readFile(name)
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content)
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: (name) => ts.sys.readFile(name),
    readDirectory: (...given) => ts.sys.readDirectory(...given),
    directoryExists: (name) => ts.sys.directoryExists(name),
  })
  return {
    hover(word: string) {
      const at = whole.lastIndexOf(word)
      const {documentation = [], tags = []} = service.getQuickInfoAtPosition(file, at) ?? {}
      return ts.displayPartsToString(documentation) + tags.map(({text}) => ts.displayPartsToString(text)).join(' ')
    },
    /** The text that is underlined, and the message. */
    errors: () =>
      service
        .getSemanticDiagnostics(file)
        .map(({start: at = 0, length = 0, messageText}) => [
          whole.slice(at, at + length),
          ts.flattenDiagnosticMessageText(messageText, '\n'),
        ]),
    completions(after: string) {
      const at = whole.lastIndexOf(after) + after.length
      return service.getCompletionsAtPosition(file, at, {})?.entries.map(({name}) => name) ?? []
    },
  }
}

describe('an editor shows', () => {
  const editor = open(`
const message: Message = ${request('metadata: {user_id: "u"}', 'service_tier: "auto"').trim()}
message.stop_reason
const usage = message.usage
usage.input_tokens
client.countMessageTokens
client.deleteMessageBatch
let wanted: CreateMessageRequest
`)
  test.each([
    'createMessage(',
    'countMessageTokens',
    'deleteMessageBatch',
    'metadata: {',
    'user_id',
    'service_tier',
    'stop_reason',
    'usage\nusage',
    'input_tokens',
    'Message = ',
    'CreateMessageRequest\n',
  ])('the description of %j', (word) => {
    expect(editor.hover(word).length).toBeGreaterThan(20)
  })

  test('no error', () => expect(editor.errors()).toEqual([]))

  test('the known models, where any string is allowed', () => {
    const models = open(`const body: CreateMessageRequest = {model: '', max_tokens: 1, messages: []}\n`)
    expect(models.completions(`{model: '`).filter((name) => name.startsWith('claude-')).length).toBeGreaterThan(2)
  })
})

describe('a wrong request is a short error that names the property', () => {
  test.each([
    {name: 'max_tokens', text: request('max_tokens: "1"').replace('max_tokens: 1, ', '')},
    {name: 'max_tokens', text: request().replace('max_tokens: 1, ', '')},
    {name: 'model', text: request().replace('model: "m", ', '')},
    {name: 'messages', text: request().replace(/messages: .*\]/, 'messages: "Hi"')},
    {name: 'temprature', text: request('temprature: 1')},
    {name: 'temperature', text: request('temperature: "hot"')},
    {name: 'stop_sequences', text: request('stop_sequences: "END"')},
    {name: 'stream', text: request('stream: "yes"')},
    {name: 'service_tier', text: request('service_tier: "fast"')},
    {name: 'role', text: request().replace('"user"', '"usr"')},
    {name: 'content', text: request().replace('content: "Hi"', 'content: 1')},
    {name: 'metadata', text: request('metadata: "u"')},
    {name: 'usr_id', text: request('metadata: {usr_id: "u"}')},
    {name: 'thinking', text: request('thinking: true')},
    {name: 'top_k', text: request('top_k: {}')},
    {name: 'system', text: request('system: 7')},
  ])('$name in $text', ({name, text}) => {
    const errors = open(text).errors()
    expect(errors).toHaveLength(1)
    expect(errors[0]!.join(' ')).toContain(name)
    expect(errors[0]![1]!.split('\n').length, errors[0]![1]).toBeLessThan(12)
  })
})
