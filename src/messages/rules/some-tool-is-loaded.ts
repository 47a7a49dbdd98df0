import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'

export const someToolIsLoaded = conversationRule({
  code: 'some-tool-is-loaded',
  summary: 'At least one of the tools does without defer_loading.',
  severity: 'error',
  source: documentation.toolSearch,
  needs: ['deferredTools', 'tools'],
  check({request: {tools}}) {
    if (tools.length === 0 || !tools.every((tool) => 'defer_loading' in tool && tool.defer_loading === true)) return []
    return [
      {
        path: '/tools',
        message: 'Found defer_loading at every tool, expected at least one tool without, such as a tool search.',
      },
    ]
  },
})
