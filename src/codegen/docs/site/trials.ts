import {isJsonObject} from '../../../json/object.ts'
import {ownValue} from '../../../json/own.ts'
import {jsonText} from '../../emit/code.ts'
import type {Model} from '../../read/model.ts'
import type {NamedSchema} from '../../read/schemas/schema-graph.ts'
import type {Samples} from '../samples/samples.ts'

/** The script with what a page needs to try its operation, by the pointer of the operation. */
export type FindTrial = (pointer: string) => string | undefined

/** Finds the trials of operations. With a server, requests may be sent to that too. */
export function createTrials(model: Model, samples: Samples, server: string | undefined): FindTrial {
  const schemas = new Map(model.schemas.map((schema) => [schema.name, schema]))
  const ids = new Map(model.listed.map(({id, operation: {pointer}}) => [pointer, id]))
  return (pointer) => {
    const operationId = ids.get(pointer)
    const operation = operationId === undefined ? undefined : ownValue(model.operations, operationId)
    if (operationId === undefined || operation === undefined) return undefined
    const examples = ownValue(model.examples, operationId)
    const trial: OperationTrial = {
      operationId,
      operation,
      schemas: schemasBelow(operation, schemas),
      ...(examples && {examples}),
      samples: (samples.get(pointer) ?? []).map(({title, values, request}) => ({
        title,
        parameters: Array.from(values.parameters, ([parameter, value]) => [
          operation.parameters.indexOf(parameter),
          value,
        ]),
        ...(values.body && {body: {...values.body, mediaType: request.body!.mediaType}}),
      })),
      ...(server !== undefined && {server}),
    }
    return `window.docsTrial = JSON.parse(${jsonText(trial).text})\n`
  }
}

/** The schemas that a value names, in any place where a name of a schema may stand, and those that they refer to. */
function schemasBelow(root: unknown, all: ReadonlyMap<string, NamedSchema>): NamedSchema[] {
  const found = new Set<NamedSchema>()
  const waiting: unknown[] = [root]
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (Array.isArray(value)) for (const item of value) waiting.push(item)
    else if (isJsonObject(value)) {
      for (const [key, member] of Object.entries(value)) {
        const named = typeof member === 'string' && naming.has(key) ? all.get(member) : undefined
        if (named === undefined) waiting.push(member)
        else if (!found.has(named)) {
          found.add(named)
          waiting.push(named.schema)
        }
      }
    }
  }
  return [...found]
}

const naming = new Set(['schema', 'itemSchema', '$ref'])
