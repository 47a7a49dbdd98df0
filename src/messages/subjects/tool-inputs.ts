import type {Issue} from '../../issue.ts'
import {type JsonObject} from '../../json/object.ts'
import {tokensOf} from '../../json/pointer.ts'
import {Budget} from '../../schema/budget.ts'
import {findFaults} from '../../schema/check-schema.ts'
import {interpretSchema, type InterpretedSchema} from '../../schema/interpret-schema.ts'
import {FindingList, type RuleContext, type RuleFinding} from '../../validate/index.ts'
import {isWholeMessage, type AnsweredMessage} from './answer.ts'

/**
 * The issues of the inputs of the strict tools or of the others, by the tools' own schemas. All inputs of an answer
 * share one budget: an answer may call a tool very many times.
 */
export function checkToolInputs(
  answer: AnsweredMessage,
  kind: {readonly isStrict: boolean},
  context: RuleContext,
): FindingList {
  const findings = new FindingList(context)
  if (!isWholeMessage(answer)) return findings
  let schemaOf: ReturnType<typeof createSchemas> | undefined
  for (const [index, block] of answer.message.content.entries()) {
    if (block.type !== 'tool_use') continue
    const schema = (schemaOf ??= createSchemas(answer, kind))(block.name)
    if (schema === undefined) continue
    const {issues, omitted} = findFaults(schema, block.input, {
      path: `/content/${index}/input`,
      maxIssues: context.maxIssues,
    })
    const isLeftOut =
      issues.length > 1 &&
      Object.keys(block.input).length === 0 &&
      issues.every(({code}) => code === 'missing-property')
    if (isLeftOut) findings.push(leftOut(block.name, `/content/${index}/input`, issues))
    for (const issue of isLeftOut ? [] : issues)
      findings.push(toFinding(issue, {place: `In the input for "${block.name}"`, path: issue.path}))
    findings.omit(omitted)
    if (issues.some(({code}) => code === 'schema-too-expensive')) break
  }
  return findings
}

/** A call that came without its arguments lacks them all for one reason. */
function leftOut(name: string, path: string, issues: readonly Issue[]): RuleFinding {
  const expected = issues.map((issue) => tokensOf(issue.path).at(-1)!)
  const listed = expected.map((property) => JSON.stringify(property)).join(', ')
  return {
    path,
    message: `In the input for "${name}", found no properties, expected ${listed}, which are required.`,
    expected,
  }
}

/** The schemas of the tools of a kind by name. Each is read once, when it is first called. */
function createSchemas(
  {request: {tools}}: AnsweredMessage,
  {isStrict}: {readonly isStrict: boolean},
): (name: string) => InterpretedSchema | undefined {
  const budget = new Budget()
  const sources = new Map<string, JsonObject | undefined>()
  for (const tool of tools ?? []) {
    if ('input_schema' in tool && !sources.has(tool.name))
      sources.set(tool.name, (tool.strict === true) === isStrict ? tool.input_schema : undefined)
  }
  const known = new Map<string, InterpretedSchema>()
  return (name) => {
    const source = sources.get(name)
    if (source === undefined) return undefined
    const schema = known.get(name) ?? interpretSchema(source, budget)
    known.set(name, schema)
    return schema
  }
}

/**
 * An issue of a check by a schema that the request brought, as a finding about the response. That there was no full check is no
 * finding of the rule.
 */
export function toFinding(
  {code, severity, message, expected}: Issue,
  {place, path}: {readonly place: string; readonly path: string},
): RuleFinding {
  const own = code === 'schema-too-expensive' ? {code, severity} : {}
  return {path, message: `${place}, f${message.slice(1)}`, ...(expected && {expected}), ...own}
}
