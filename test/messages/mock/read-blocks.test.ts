import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {createMock, readScenarios} from '../../../src/entries/mock.ts'
import {validateResponse} from '../../../src/entries/native.ts'
import {accumulate, decodeText} from '../../../src/entries/stream.ts'

/** The message of the first scenario of a file, as JSON or collected from a stream. */
async function messageOf(yaml: string, stream = false): Promise<unknown> {
  const mock = createMock({scenarios: readScenarios(parse(yaml))})
  const response = await mock('https://api.example/v1/messages', {
    method: 'POST',
    headers: {'content-type': 'application/json', 'x-api-key': 'example-key', 'anthropic-version': '2023-06-01'},
    body: JSON.stringify({model: 'm', max_tokens: 1024, messages: [{role: 'user', content: 'Hi'}], stream}),
  })
  return stream
    ? accumulate(Array.from(decodeText(await response.text()), ({data}) => JSON.parse(data) as never))
    : response.json()
}

const forms = [
  {
    name: 'a web search with a citation',
    yaml: `
      - thinking: Look it up.
        webSearch: {query: Rhône, results: [{url: 'https://example.org/', title: Level, age: 2 hours ago}]}
        text: It stands at 1.84 m.
        citations: [{url: 'https://example.org/', text: 1.84 m}]`,
    message: {
      content: [
        {type: 'thinking'},
        {type: 'server_tool_use', name: 'web_search', input: {query: 'Rhône'}},
        {type: 'web_search_tool_result', content: [{title: 'Level', page_age: '2 hours ago'}]},
        {type: 'text', citations: [{type: 'web_search_result_location', cited_text: '1.84 m'}]},
      ],
      stop_reason: 'end_turn',
      usage: {
        server_tool_use: {web_search_requests: 1, web_fetch_requests: 0},
        output_tokens_details: {thinking_tokens: 3},
      },
    },
  },
  {
    name: 'a web fetch',
    yaml: `[{webFetch: {url: 'https://example.org/', text: 'The page.'}, text: Read.}]`,
    message: {
      content: [
        {name: 'web_fetch'},
        {content: {type: 'web_fetch_result', content: {source: {data: 'The page.'}}}},
        {text: 'Read.'},
      ],
      usage: {server_tool_use: {web_search_requests: 0, web_fetch_requests: 1}},
    },
  },
  {
    name: 'calls that failed, which are not billed',
    yaml: `
      - reply:
          - webSearch: {query: a, error: max_uses_exceeded}
          - webFetch: {url: b, error: url_not_accessible}`,
    message: {
      content: [
        {},
        {content: {type: 'web_search_tool_result_error', error_code: 'max_uses_exceeded'}},
        {},
        {content: {type: 'web_fetch_tool_result_error', error_code: 'url_not_accessible'}},
      ],
      usage: {server_tool_use: {web_search_requests: 0, web_fetch_requests: 0}},
    },
  },
  {
    name: 'a command and code, in a container',
    yaml: `
      - reply:
          - codeExecution: {command: ls, stdout: a.csv, returnCode: 0}
          - codeExecution: {code: 1/0, stderr: ZeroDivisionError, returnCode: 1}`,
    message: {
      content: [
        {name: 'bash_code_execution', input: {command: 'ls'}},
        {type: 'bash_code_execution_tool_result', content: {stdout: 'a.csv'}},
        {name: 'code_execution', input: {code: '1/0'}},
        {type: 'code_execution_tool_result', content: {stderr: 'ZeroDivisionError', return_code: 1}},
      ],
      container: {id: expect.stringMatching(/^container_/) as string},
    },
  },
  {
    name: 'a quotation from a document',
    yaml: `[{text: It does., citations: [{document: 0, title: Rivers, text: joins, start: 10}]}]`,
    message: {
      content: [{citations: [{type: 'char_location', start_char_index: 10, end_char_index: 15, document_index: 0}]}],
    },
  },
]

test.each(forms)('the short form of $name makes a valid message', async ({yaml, message}) => {
  const whole = await messageOf(yaml)
  expect(whole).toMatchObject(message)
  expect(validateResponse('createMessage', 200, whole).issues).toEqual([])
  expect(await messageOf(yaml, true)).toMatchObject(message)
})

test('each call has an id of its own, which its result names', async () => {
  const {content} = (await messageOf('[{reply: [{webSearch: a}, {webFetch: b}]}]')) as {
    content: readonly {id?: string; tool_use_id?: string}[]
  }
  const ids = content.map(({id, tool_use_id: call}) => id ?? call)
  expect([ids[0] === ids[1], ids[2] === ids[3], ids[0] === ids[2]]).toEqual([true, true, false])
})

test.each([
  [
    {webSearch: {query: 'a', results: [{title: 'b'}]}},
    'Found nothing as scenario 1: webSearch, result 1: url, expected a text.',
  ],
  [{webSearch: {query: 'a', error: 'b'}}, 'scenario 1: webSearch: Found "b"'],
  [{webSearch: {quary: 'a'}}, 'Found the unknown property "quary" in scenario 1: webSearch, expected one of query, '],
  [{webFetch: {url: 'a', text: 'b', error: 'c'}}, 'Found "text" beside "error" in scenario 1: webFetch'],
  [{webFetch: 5}, 'Found 5 as scenario 1: webFetch, expected properties.'],
  [{codeExecution: {stdout: 'a'}}, 'as scenario 1: codeExecution, expected either a command or code.'],
  [{codeExecution: {command: 'a', returnCode: -1}}, 'Found -1 as scenario 1: codeExecution: returnCode'],
  [{citations: []}, 'Found "citations" without "text" in scenario 1, expected both.'],
  [{text: 'a', citations: [{text: 'b'}]}, 'as scenario 1, citation 1, expected either a url or a document.'],
  [{status: 529, webSearch: 'a'}, 'Found "webSearch" beside "status" in scenario 1, expected only one of them.'],
])('%j is refused', (scenario, message) => {
  expect(() => readScenarios([scenario])).toThrow(message)
})
