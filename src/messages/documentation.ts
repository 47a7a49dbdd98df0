const api = 'https://docs.claude.com/en/api'
const guides = 'https://docs.claude.com/en/docs'

/** Pages of the service's documentation that rules cite. */
export const documentation = {
  batches: `${api}/creating-message-batches`,
  betas: `${api}/beta-headers`,
  caching: `${guides}/build-with-claude/prompt-caching`,
  citations: `${guides}/build-with-claude/citations`,
  contextEditing: `${guides}/build-with-claude/context-editing`,
  effort: `${guides}/build-with-claude/effort`,
  jsonSchema: 'https://json-schema.org/draft/2020-12/json-schema-core',
  mcp: `${guides}/agents-and-tools/mcp-connector`,
  messages: `${api}/messages`,
  prefill: `${guides}/build-with-claude/prompt-engineering/prefill-claudes-response`,
  programmaticCalls: `${guides}/agents-and-tools/tool-use/programmatic-tool-calling`,
  searchResults: `${guides}/build-with-claude/search-results`,
  serverTools: `${guides}/agents-and-tools/tool-use/server-tools`,
  skills: `${guides}/build-with-claude/skills-guide`,
  structuredOutputs: `${guides}/build-with-claude/structured-outputs`,
  systemMessages: `${guides}/build-with-claude/mid-conversation-system-messages`,
  thinking: `${guides}/build-with-claude/extended-thinking`,
  thinkingTroubles: `${guides}/build-with-claude/thinking-troubleshooting`,
  toolSearch: `${guides}/agents-and-tools/tool-use/tool-search-tool`,
  toolUse: `${guides}/agents-and-tools/tool-use/implement-tool-use`,
  vision: `${guides}/build-with-claude/vision`,
  webFetch: `${guides}/agents-and-tools/tool-use/web-fetch-tool`,
  webSearch: `${guides}/agents-and-tools/tool-use/web-search-tool`,
  workingWithMessages: `${guides}/build-with-claude/working-with-messages`,
} as const
