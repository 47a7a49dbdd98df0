import {runInNewContext} from 'node:vm'
import {expect, test} from 'vitest'
import {createSamples} from '../../../../src/codegen/docs/samples/samples.ts'
import {createTrials} from '../../../../src/codegen/docs/site/trials.ts'
import {readModel} from '../../../../src/codegen/read/model.ts'
import {renderFiles} from './render-files.ts'

const code = `'</script><script>ran = 1</script>\u2028`

const described = {
  openapi: '3.1.0',
  info: {title: 'Notes', version: '1'},
  paths: {
    '/notes': {
      post: {
        operationId: 'addNote',
        requestBody: {content: {'application/json': {schema: {$ref: '#/components/schemas/Note'}}}},
        responses: {204: {description: 'Done.'}},
      },
      get: {operationId: 'countNotes', responses: {204: {description: 'Done.'}}},
    },
  },
  components: {
    schemas: {
      Note: {type: 'object', properties: {['__proto__']: {enum: [code]}, next: {$ref: '#/components/schemas/Other'}}},
      Other: {type: 'object', properties: {note: {$ref: '#/components/schemas/Note'}}},
      Unused: {type: 'string'},
    },
  },
}

function trialOf(method: string, server?: string): {data: OperationTrial; text: string} {
  const model = readModel(described)
  const samples = createSamples(model, () => {})
  const text = createTrials(model, samples, server)(`#/paths/~1notes/${method}`)!
  const window: {docsTrial?: OperationTrial} = {}
  const context = {window, ran: 0}
  runInNewContext(text, context)
  expect(context.ran).toBe(0)
  return {text, data: JSON.parse(JSON.stringify(window.docsTrial)) as OperationTrial}
}

test('the script of an operation has the schemas that it leads to, and no code of theirs', () => {
  const {data, text} = trialOf('post')
  expect(data.schemas.map(({name}) => name)).toEqual(['Note', 'Other'])
  expect(JSON.stringify(data.schemas)).toContain(JSON.stringify(code))
  expect(text).not.toMatch(/<\/script|\u2028/)
  expect(trialOf('get').data.schemas).toEqual([])
})

test('only a site with a server for trials names one, and lets its pages ask it', async () => {
  const options = {guides: [], chapters: [], styles: {}, isLenient: false, notice: () => {}}
  const server = 'https://sandbox.example/v1'
  expect(trialOf('get', server).data.server).toBe(server)
  const plain = await renderFiles(described, options)
  const asking = await renderFiles(described, {...options, tryServer: server})
  expect(plain['operations/addNote.html']).toContain('data-try="assets/try/addNote.js"')
  expect(plain['operations/addNote.html']).toContain('connect-src &#39;self&#39;;')
  expect(asking['operations/addNote.html']).toContain('connect-src &#39;self&#39; https://sandbox.example;')
  expect(Object.values(plain).join('')).not.toContain('sandbox.example')
})
