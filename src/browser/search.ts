import MiniSearch from 'minisearch'
import {element} from './element.ts'
import {searchPhrases} from './phrases.ts'
import {tokenize} from './tokenize.ts'

let index: MiniSearch<SearchRecord> | undefined

function readIndex(): MiniSearch<SearchRecord> {
  if (index !== undefined) return index
  index = new MiniSearch<SearchRecord>({
    idField: 'file',
    fields: ['title', 'names', 'summary', 'kind'],
    storeFields: ['file', 'title', 'kind', 'summary', 'names'],
    tokenize,
    searchOptions: {
      boost: {title: 6, names: 2},
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
    },
  })
  index.addAll(window.docsIndex ?? [])
  return index
}

const mostResults = 30

function resultOf(found: SearchRecord, query: string, root: string): HTMLLIElement {
  const word = query.trim()
  // A property has an anchor on the page of its schema.
  const isProperty = /(?:^|\/)schemas\//.test(found.file) && found.names.split(' ').includes(word)
  const anchor = isProperty ? `#/components/schemas/${found.title}/properties/${word}` : ''
  return element(
    'li',
    {},
    element(
      'a',
      {href: `${root}${encodeURI(found.file)}${anchor}`},
      element('span', {class: 'kind'}, found.kind),
      element('strong', {}, found.title),
      element('span', {class: 'summary'}, found.summary),
    ),
  )
}

const begun = new WeakSet<HTMLDialogElement>()

window.docsSearch = (dialog, root) => {
  const [input, box] = [dialog.querySelector('input'), dialog.querySelector('.box')]
  if (begun.has(dialog) || input === null || box === null) return
  begun.add(dialog)
  const status = element('p', {role: 'status', class: 'count'})
  const list = element('ol', {})
  const show = () => {
    const found = readIndex().search(input.value) as unknown as SearchRecord[]
    status.textContent = input.value.trim() === '' ? '' : searchPhrases.found(found.length)
    list.replaceChildren(...found.slice(0, mostResults).map((one) => resultOf(one, input.value, root)))
  }
  input.addEventListener('input', show)
  dialog.addEventListener('keydown', (event) => {
    const links = [...list.querySelectorAll('a')]
    const at = links.indexOf(document.activeElement as HTMLAnchorElement)
    if (event.key === 'ArrowDown') links[Math.min(at + 1, links.length - 1)]?.focus()
    else if (event.key === 'ArrowUp') (at <= 0 ? input : links[at - 1]!).focus()
    else if (event.key === 'Escape') dialog.close()
    else if (event.key === 'Enter' && document.activeElement === input) links[0]?.click()
    else return
    event.preventDefault()
  })
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog || (event.target as Element).closest('a')) dialog.close()
  })
  box.append(status, list)
  show()
}
