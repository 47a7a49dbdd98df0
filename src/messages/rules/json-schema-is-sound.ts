import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {resolveReference} from '../../json/pointer.ts'
import {quote} from '../../schema/explain/words.ts'
import {walkSchemas} from '../../schema/keywords.ts'
import {isPattern} from '../../schema/pattern/compile-pattern.ts'
import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import {outputFormat} from '../subjects/output-format.ts'
import {mayRefer} from '../subjects/tool-schema.ts'

/** The part of soundness that a schema for JSON Schemas cannot express. */
export const jsonSchemaIsSound = conversationRule({
  code: 'json-schema-is-sound',
  summary:
    'In the schemas of tools and of the output format, references lead to a schema and patterns are regular expressions.',
  severity: 'warning',
  source: documentation.jsonSchema,
  needs: ['referringSchemas'],
  reads: ['tools', 'output_config', 'output_format'],
  check({request, referringTools}, context) {
    const findings = new FindingList(context)
    for (const index of referringTools) {
      const tool = request.tools![index]!
      if (!('input_schema' in tool)) continue
      checkSchemas(tool.input_schema, {
        path: `/tools/${index}/input_schema`,
        owner: `the tool ${quote(tool.name)}`,
        findings,
      })
    }
    checkFormat(request, findings)
    return findings
  },
})

function checkFormat(request: Parameters<typeof outputFormat>[0], findings: FindingList): void {
  const format = outputFormat(request)
  if (format && mayRefer(format.schema))
    checkSchemas(format.schema, {path: format.path, owner: 'the output format', findings})
}

interface Checked {
  readonly path: string
  readonly owner: string
  readonly findings: FindingList
}

function checkSchemas(root: JsonObject, {path, owner, findings}: Checked): void {
  for (const placed of walkSchemas(root)) {
    const {$ref, pattern} = placed.schema
    if (typeof $ref === 'string' && isDangling(root, $ref)) {
      findings.push({
        path: `${path}${placed.pointer}/$ref`,
        message: `Found the reference ${quote($ref)} in the schema of ${owner}, expected it to lead to a schema in there.`,
      })
    }
    if (typeof pattern === 'string' && !isAnyPattern(pattern)) {
      findings.push({
        path: `${path}${placed.pointer}/pattern`,
        message: `Found ${quote(pattern)} in the schema of ${owner}, expected a regular expression.`,
      })
    }
  }
}

/** References by name, and those of schemas with an address of their own, are not followed. */
function isDangling(root: JsonObject, reference: string): boolean {
  if (reference !== '#' && !reference.startsWith('#/')) return false
  const target = resolveReference(root, reference)
  return !isJsonObject(target) && typeof target !== 'boolean'
}

/** Most other languages take patterns that JavaScript takes only without its stricter flag. */
function isAnyPattern(text: string): boolean {
  if (isPattern(text)) return true
  try {
    return new RegExp(text) instanceof RegExp
  } catch {
    return false
  }
}
