/** Pages of the service's documentation that rules cite. */
export const documentation = {
  messages: 'https://docs.claude.com/en/api/messages',
  thinking: 'https://docs.claude.com/en/docs/build-with-claude/extended-thinking',
  toolUse: 'https://docs.claude.com/en/docs/agents-and-tools/tool-use/implement-tool-use',
} as const
