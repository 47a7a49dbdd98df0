import type {BrowserStateBlockParam} from '#generated/documented/types.js'
import {FindingList, type RuleContext} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import {blocksOf, type Placed} from '../subjects/conversation.ts'

export const browserStateIsConsistent = conversationRule({
  code: 'browser-state-is-consistent',
  summary:
    'A tool_result has one browser_state at most, in which the ids of tabs are unique, one tab is active, and opened tabs are listed.',
  severity: 'error',
  source: documentation.messages,
  needs: ['browserStates'],
  check(conversation, context) {
    const findings = new FindingList(context)
    const browserStates = blocksOf(conversation, 'browser_state')
    for (const [index, {block, path}] of browserStates.entries()) {
      if (parentOf(path) === parentOf(browserStates[index - 1]?.path))
        findings.push({path, message: 'Found a second browser_state, expected one in a tool_result.'})
      findings.pushAll(checkTabs({block, path}, context))
    }
    return findings
  },
})

function parentOf(path: string | undefined): string | undefined {
  return path?.slice(0, path.lastIndexOf('/'))
}

function checkTabs(
  {block: {tabs, state_changes: changes}, path}: Placed<BrowserStateBlockParam>,
  context: RuleContext,
): FindingList {
  const findings = new FindingList(context)
  const ids = new Set<string>()
  for (const [index, {tab_id: id}] of tabs.entries()) {
    if (ids.has(id))
      findings.push({
        path: `${path}/tabs/${index}/tab_id`,
        message: `Found the id "${id}" for a second time, expected a unique one.`,
      })
    ids.add(id)
  }
  const active = tabs.filter((tab) => tab.active === true).length
  if (tabs.length > 0 && active !== 1)
    findings.push({path: `${path}/tabs`, message: `Found ${active} active tabs, expected exactly one.`})
  const expected = [...ids]
  for (const [index, change] of (changes ?? []).entries()) {
    if (change.type !== 'tab_opened' || ids.has(change.tab_id)) continue
    findings.push({
      path: `${path}/state_changes/${index}/tab_id`,
      message: `Found "${change.tab_id}", expected the id of one of the tabs.`,
      expected,
    })
  }
  return findings
}
