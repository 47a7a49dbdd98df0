import type {ListedCommand} from './command.ts'

/** All commands by name, in the order in which the help lists them. Each is loaded when it runs: most of a short run is loading. */
export const commands: Readonly<Record<string, ListedCommand>> = {
  validate: {
    summary: 'Validate requests, responses, streams and recorded traffic.',
    load: async () => (await import('./commands/validate.ts')).validateCommand,
  },
  summarize: {
    summary: 'Merge the summaries that "validate --summary" wrote, and print them.',
    load: async () => (await import('./commands/summarize.ts')).summarizeCommand,
  },
  rules: {
    summary: 'List the rules for requests and responses that schemas cannot express.',
    load: async () => (await import('./commands/rules.ts')).rulesCommand,
  },
  lint: {
    summary: 'Lint an OpenAPI description.',
    load: async () => (await import('./commands/lint.ts')).lintCommand,
  },
  init: {
    summary: 'Write a configuration, a test set-up and a CI workflow for the descriptions of a project.',
    load: async () => (await import('./commands/init.ts')).initCommand,
  },
  generate: {
    summary: 'Generate types, validators and the operation table from an OpenAPI description.',
    load: async () => (await import('./commands/generate.ts')).generateCommand,
  },
  diff: {
    summary: 'Find the changes between two descriptions, with proof of those that break clients.',
    load: async () => (await import('./commands/diff.ts')).diffCommand,
  },
  docs: {
    summary: 'Build a site of documentation, or one page, that works without a network and without a server.',
    load: async () => (await import('./commands/docs.ts')).docsCommand,
  },
  mock: {
    summary: 'Run a mock server.',
    load: async () => (await import('./commands/mock.ts')).mockCommand,
  },
  proxy: {
    summary: 'Run a validating proxy.',
    load: async () => (await import('./commands/proxy.ts')).proxyCommand,
  },
  conform: {
    summary: 'Check that a server speaks an API.',
    load: async () => (await import('./commands/conform.ts')).conformCommand,
  },
  completion: {
    summary: 'Print the completion script of a shell.',
    load: async () => (await import('./commands/completion.ts')).createCompletionCommand(commands),
  },
}
