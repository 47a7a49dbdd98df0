import {readFileSync} from 'node:fs'

/** Pages that each start from an empty folder and are followed by `npm run check-guides`. */
export const quickStarts = [
  'docs/guides/start-with-your-api.md',
  'docs/guides/start-with-an-llm-app.md',
  'docs/guides/start-with-a-gateway.md',
]

/** Pages whose samples run beside one another, in one project. */
export const sampledGuides = [
  'docs/guides/cookbook.md',
  'docs/guides/migrate-from-openapi-typescript.md',
  'docs/guides/migrate-from-prism.md',
  'docs/guides/migrate-from-express-openapi-validator.md',
  'docs/guides/migrate-from-zod.md',
  'docs/guides/contracts.md',
  'docs/guides/servers.md',
  'docs/guides/tests.md',
  'docs/guides/traffic.md',
  'docs/guides/messages-api.md',
  'docs/guides/publishing-docs.md',
]

/** All guides, in the order in which the docs show them. */
const guideFiles = [
  ...quickStarts,
  ...sampledGuides,
  'docs/configuration.md',
  'docs/mock.md',
  'docs/conformance.md',
  'docs/bulk.md',
]

/** The guides as sections of the docs. */
export function readGuides(): {title: string; markdown: string; file: string}[] {
  return guideFiles.map((file) => {
    const [heading = '', ...lines] = readFileSync(file, 'utf8').split('\n')
    return {title: heading.replace(/^# /, ''), markdown: lines.join('\n'), file}
  })
}
