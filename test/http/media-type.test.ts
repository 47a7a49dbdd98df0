import {expect, test} from 'vitest'
import {
  essence,
  formatOf,
  isEventStream,
  isInRange,
  isJson,
  isJsonLines,
  isSequential,
} from '../../src/http/media-type.ts'

test.each([
  {type: 'application/json', want: 'json'},
  {type: 'Application/JSON; charset=utf-8', want: 'json'},
  {type: 'text/json', want: 'json'},
  {type: 'application/problem+json', want: 'json'},
  {type: 'image/svg+json ;x=y', want: 'json'},
  {type: 'application/x-ndjson', want: 'lines'},
  {type: 'application/ndjson', want: 'lines'},
  {type: 'application/jsonl', want: 'lines'},
  {type: 'application/x-jsonlines', want: 'lines'},
  {type: 'application/x-jsonl; charset=utf-8', want: 'lines'},
  {type: 'application/json-seq', want: 'neither'},
  {type: 'application/geo+json-seq', want: 'neither'},
  {type: 'image/json', want: 'neither'},
  {type: 'application/jsonml', want: 'neither'},
  {type: 'application/json5', want: 'neither'},
  {type: 'application/x-json', want: 'neither'},
  {type: 'text/event-stream', want: 'neither'},
  {type: '+json', want: 'neither'},
  {type: '', want: 'neither'},
  {type: null, want: 'neither'},
])('$type is $want', ({type, want}) => {
  expect(isJson(type) ? 'json' : isJsonLines(type) ? 'lines' : 'neither').toBe(want)
})

test('the essence of a media type is without its parameters', () => {
  expect(essence(' Text/HTML;charset=utf-8')).toBe('text/html')
})

test.each([
  ['application/json;V=2; charset=utf-8', 'application/json; v=2'],
  ['application/json; qs=0.5', 'application/json'],
  ['text/csv;q=0.5;header="a b"', 'text/csv; header="a b"'],
  ['multipart/related; type="text/xml"', 'multipart/related'],
])('"%s" is the format "%s"', (mediaType, format) => {
  expect(formatOf(mediaType)).toBe(format)
})

test.each([
  {type: 'text/event-stream; charset=utf-8', want: [true, true]},
  {type: 'Text/Event-Stream', want: [true, true]},
  {type: 'text/event-stream-x', want: [false, false]},
  {type: 'application/x-ndjson', want: [false, true]},
  {type: 'application/geo+json-seq', want: [false, true]},
  {type: 'application/json', want: [false, false]},
])('$type is an event stream, and holds a sequence: $want', ({type, want}) => {
  expect([isEventStream(type), isSequential(type)]).toEqual(want)
})

test.each([
  {range: 'image/*', type: 'image/png', want: true},
  {range: 'image/png', type: 'image/png', want: true},
  {range: '*/*', type: 'image/png', want: true},
  {range: 'image/*', type: 'imagery/png', want: false},
  {range: 'image/png', type: 'image/jpeg', want: false},
])('$type is in the range $range: $want', ({range, type, want}) => {
  expect(isInRange(range, type)).toBe(want)
})
