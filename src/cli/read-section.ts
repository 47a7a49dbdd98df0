import {InputError} from '../errors.ts'
import {readText} from './input/read-text.ts'

/** A Markdown file as a section of the docs, titled by the heading that it starts with. @throws {InputError} if it has none. */
export async function readSection(file: string, cwd: string): Promise<{title: string; markdown: string}> {
  const text = (await readText(file, cwd)).trimStart()
  const [heading, title] = /^# +(.+?)[ #]*(?:\r?\n|$)/.exec(text) ?? []
  if (heading === undefined || title === undefined)
    throw new InputError('Found no title, expected a first line such as "# Rules".', {file})
  return {title, markdown: text.slice(heading.length)}
}
