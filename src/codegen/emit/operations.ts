import type {Model} from '../read/model.ts'
import {code} from './code.ts'
import {constantModule, constantTypes} from './emitter.ts'

/** The table of operations. */
export function emitOperations({operations}: Pick<Model, 'operations'>) {
  return {
    'operations.js': constantModule('operations', operations),
    'operations.d.ts': constantTypes('operations', 'Operation', code`Readonly<Record<string, Operation>>`),
  }
}

/** The examples of requests and responses, by operationId. */
export function emitExamples({examples}: Pick<Model, 'examples'>) {
  return {
    'examples.js': constantModule('examples', examples),
    'examples.d.ts': constantTypes('examples', 'Examples'),
  }
}
