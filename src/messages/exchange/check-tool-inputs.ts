import {checkSchema, interpretSchema, type JsonSchemaObject, type RuleFinding} from '../../validate/index.ts'
import {isWhole, type Answer} from './answer.ts'

export interface ToolKind {
  readonly isStrict: boolean
}

/** What is wrong with the inputs of the tools of a kind, by the tools' own schemas. */
export function checkToolInputs(answer: Answer, {isStrict}: ToolKind): RuleFinding[] {
  const findings: RuleFinding[] = []
  if (!isWhole(answer)) return findings
  for (const [index, block] of answer.message.content.entries()) {
    const schema = block.type === 'tool_use' ? findSchema(answer, block.name, isStrict) : undefined
    if (block.type !== 'tool_use' || schema === undefined) continue
    for (const {path, message, expected} of checkSchema(interpretSchema(schema), block.input, `/content/${index}/input`)) {
      findings.push({path, message: `In the input for "${block.name}", f${message.slice(1)}`, ...(expected && {expected})})
    }
  }
  return findings
}

function findSchema({request: {tools}}: Answer, name: string, isStrict: boolean): JsonSchemaObject | undefined {
  for (const tool of tools ?? []) {
    if ('input_schema' in tool && tool.name === name) return (tool.strict === true) === isStrict ? tool.input_schema : undefined
  }
  return undefined
}
