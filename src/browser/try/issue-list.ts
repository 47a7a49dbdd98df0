import {addressOfAnchor} from '../addresses.ts'
import {element, textButton} from '../element.ts'
import {tryPhrases} from '../phrases.ts'
import type {DraftIssue} from './draft.ts'

interface IssueListOptions {
  /** The way to the folder of the site. */
  readonly root: string
  /** Shows the place of an issue in the text of the body. */
  readonly select?: (offset: number) => void
}

/** The issues of a request or a response: each with its place, and a link to the schema that it breaks. */
export function issueList(issues: readonly DraftIssue[], {root, select}: IssueListOptions): HTMLUListElement {
  return element(
    'ul',
    {class: 'issues'},
    ...issues.map((issue) => {
      const {severity, path, message, offset, schema} = issue
      const where = whereIs(issue)
      const place =
        offset === undefined || select === undefined
          ? element('code', {}, where)
          : textButton(where, () => select(offset))
      const link = schema === undefined ? [] : [' ', element('a', {href: addressOf(schema, root)}, tryPhrases.schema)]
      return element('li', {class: severity, 'data-path': path}, place, ' ', message, ...link)
    }),
  )
}

function whereIs({path, in: place, line}: DraftIssue): string {
  const parts = [place, path === '' ? (place === undefined ? tryPhrases.wholeBody : undefined) : path]
  const where = parts.filter((part) => part !== undefined).join(' ')
  return line === undefined ? where : `${where}, ${tryPhrases.line(line)}`
}

/** The page of a place in the description; the overview leads to those that are in none of the known ones. */
function addressOf(pointer: string, root: string): string {
  const anchor = new URL(`docs:${pointer}`).hash.slice(1)
  if (document.getElementById(anchor) !== null) return `#${anchor}`
  return addressOfAnchor(anchor, root) ?? `${root}index.html#${anchor}`
}
