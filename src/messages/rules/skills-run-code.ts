import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'

/** Later versions of web tools bring the execution of code along. */
const bringsCode = /^(?:code_execution_|web_(?:search|fetch)_2026)/

export const skillsRunCode = conversationRule({
  code: 'skills-run-code',
  summary: 'A request with skills has a tool that executes code.',
  severity: 'error',
  source: documentation.skills,
  needs: ['container'],
  reads: ['tools', 'thread'],
  check({request: {container, tools, thread}}) {
    if (typeof container === 'string' || !container.skills?.length || thread) return []
    if (tools?.some(({type}) => typeof type === 'string' && bringsCode.test(type))) return []
    return [{path: '/container/skills', message: 'Found skills, expected a tool that executes code beside them.'}]
  },
})
