import type {JsonObject} from '../json/object.ts'
import {FindingList} from '../validate/index.ts'
import {documentation} from './documentation.ts'
import {conversationRule, type ConversationRule} from './rule.ts'

/** Tells of a fault at a JSON Pointer from a part of a schema. */
type TellFault = (at: string, message: string, expected?: readonly unknown[]) => void

/** A rule about each part of the schemas of strict tools and of the output format, which the service compiles to grammars. */
export function grammarRule({
  code,
  summary,
  check,
}: {
  readonly code: string
  readonly summary: string
  /** `owner` says in words whose schema it is. */
  readonly check: (part: JsonObject, owner: string, tell: TellFault) => void
}): ConversationRule {
  return conversationRule({
    code,
    summary,
    severity: 'error',
    source: documentation.structuredOutputs,
    needs: ['grammars'],
    check({grammars}, context) {
      const findings = new FindingList(context)
      for (const {parts, owner} of grammars)
        for (const part of parts)
          check(part.schema, owner, (at, message, expected) => {
            findings.push({path: part.pointer + at, message, ...(expected && {expected})})
          })
      return findings
    },
  })
}
