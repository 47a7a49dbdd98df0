/** Pages of the service's documentation that rules cite. */
export const documentation = {
  batches: 'https://docs.claude.com/en/api/creating-message-batches',
  betas: 'https://docs.claude.com/en/api/beta-headers',
  caching: 'https://docs.claude.com/en/docs/build-with-claude/prompt-caching',
  citations: 'https://docs.claude.com/en/docs/build-with-claude/citations',
  jsonSchema: 'https://json-schema.org/draft/2020-12/json-schema-core',
  mcp: 'https://docs.claude.com/en/docs/agents-and-tools/mcp-connector',
  messages: 'https://docs.claude.com/en/api/messages',
  prefill: 'https://docs.claude.com/en/docs/build-with-claude/prompt-engineering/prefill-claudes-response',
  structuredOutputs: 'https://docs.claude.com/en/docs/build-with-claude/structured-outputs',
  thinking: 'https://docs.claude.com/en/docs/build-with-claude/extended-thinking',
  toolSearch: 'https://docs.claude.com/en/docs/agents-and-tools/tool-use/tool-search-tool',
  toolUse: 'https://docs.claude.com/en/docs/agents-and-tools/tool-use/implement-tool-use',
  vision: 'https://docs.claude.com/en/docs/build-with-claude/vision',
  webFetch: 'https://docs.claude.com/en/docs/agents-and-tools/tool-use/web-fetch-tool',
  webSearch: 'https://docs.claude.com/en/docs/agents-and-tools/tool-use/web-search-tool',
} as const
