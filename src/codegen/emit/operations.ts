import type {Model} from '../read/model.ts'
import {banner, code, jsonText} from './code.ts'
import {constantModule, constantTypes} from './emitter.ts'

/** The table of operations. */
export function emitOperations({operations}: Pick<Model, 'operations'>) {
  return {
    'operations.js': constantModule('operations', operations),
    'operations.d.ts': constantTypes('operations', 'Operation', code`Readonly<Record<string, Operation>>`),
  }
}

/** Reads the text of each member when it is first asked for. */
const lazily = code`function lazily(texts) {
  const values = {}
  for (const [name, text] of Object.entries(texts)) {
    const become = (more) => Object.defineProperty(values, name, {configurable: true, enumerable: true, ...more})
    become({
      get() {
        const value = JSON.parse(text)
        become({value, writable: true})
        return value
      },
    })
  }
  return values
}
`

/** The examples of requests and responses, by operationId. Those of large descriptions are large, and a program needs few of them. */
export function emitExamples({examples}: Pick<Model, 'examples'>) {
  const texts = Object.fromEntries(Object.entries(examples).map(([id, own]) => [id, jsonText(own)]))
  return {
    'examples.js': code`${banner}${lazily}\nexport const examples = /* @__PURE__ */ lazily(${texts})\n`,
    'examples.d.ts': constantTypes('examples', 'Examples'),
  }
}
