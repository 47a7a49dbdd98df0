/** The version and the text of the first part of a changelog in the format of Keep a Changelog. `version` is `undefined` for what is unreleased. */
export function readNewest(changelog: string): {readonly version: string | undefined; readonly text: string} {
  const [, title, text] = /^## (.+)\n([^]*?)(?=^## |(?![^]))/m.exec(changelog) ?? []
  if (title === undefined || text === undefined)
    throw new Error('Found no part in the changelog, such as "## Unreleased".')
  const version = /^\[?(\d+\.\d+\.\d+\S*?)\]? - \d{4}-\d{2}-\d{2}$/.exec(title)?.[1]
  if (version === undefined && title !== 'Unreleased')
    throw new Error(`Found "## ${title}", expected "## Unreleased" or such as "## 1.0.0 - 2027-01-31".`)
  return {version, text: text.trim()}
}

/** The changelog in which what was unreleased is a version. */
export function nameUnreleased(changelog: string, version: string, date: string): string {
  const {version: newest, text} = readNewest(changelog)
  if (newest !== undefined || text === '') throw new Error('Found nothing unreleased in the changelog.')
  return changelog.replace(/^## Unreleased$/m, `## ${version} - ${date}`)
}
