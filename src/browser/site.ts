import {ownValue} from '../json/own.ts'
import {decodePercent, withThoseAround} from '../json/pointer.ts'
import {element, loadScript} from './element.ts'

/** The way from this page to the folder of the site. */
const root = document.currentScript?.dataset.root ?? ''

/** Anchors were once all on one page: those that are not on this one lead to their own. */
async function followOldAnchor(): Promise<void> {
  const anchor = location.hash.slice(1)
  if (
    anchor === '' ||
    document.getElementById(anchor) !== null ||
    document.getElementById(decodePercent(anchor)) !== null
  )
    return
  await loadScript(`${root}assets/addresses.js`)
  const table = window.docsAddresses ?? {}
  for (const at of withThoseAround(anchor)) {
    const file = ownValue(table, at)
    if (file === undefined) continue
    location.replace(`${root}${encodeURI(file)}#${anchor}`)
    return
  }
}

/** Opens what is folded around the target of the address. */
function showTarget(): void {
  const target = document.getElementById(location.hash.slice(1))
  for (let at = target?.parentElement; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true
  target?.scrollIntoView()
}

const languageKey = 'docs-language'

/** The language that a reader has chosen stays chosen on other pages. */
function keepLanguage(): void {
  const radios = [...document.querySelectorAll<HTMLInputElement>('input[name="language"]')]
  let kept: string | null = null
  try {
    kept = localStorage.getItem(languageKey)
  } catch {
    // Pages of files may have no storage.
  }
  const chosen = radios.find(({value}) => value === kept)
  if (chosen) chosen.checked = true
  for (const radio of radios) {
    radio.addEventListener('change', () => {
      try {
        localStorage.setItem(languageKey, radio.value)
      } catch {
        // It is kept for this page alone.
      }
    })
  }
}

function addCopyButtons(): void {
  for (const shown of document.querySelectorAll<HTMLElement>('aside pre, .route code')) {
    const button = element('button', {type: 'button', class: 'copy'}, 'Copy')
    button.setAttribute('aria-label', shown.matches('pre') ? 'Copy this text' : 'Copy the path')
    button.addEventListener('click', () => {
      void copy(shown.textContent).then((isCopied) => {
        button.textContent = isCopied ? 'Copied' : 'Not copied'
        setTimeout(() => (button.textContent = 'Copy'), 2_000)
      })
    })
    shown.after(button)
  }
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

function addSearch(): void {
  // What is typed while the index loads is searched for as soon as it is there.
  const input = element('input', {
    type: 'search',
    'aria-label': 'Search the docs',
    placeholder: 'Search',
    autocomplete: 'off',
  })
  const close = element('button', {type: 'button'}, 'Close')
  close.addEventListener('click', () => dialog.close())
  const dialog = element(
    'dialog',
    {class: 'search', 'aria-label': 'Search'},
    element('div', {class: 'box'}, element('div', {class: 'field'}, input, close)),
  )
  const button = element('button', {type: 'button', class: 'open-search'}, 'Search ', element('kbd', {}, '/'))
  const open = () => {
    dialog.showModal()
    input.select()
    void Promise.all(['search', 'search-index'].map((name) => loadScript(`${root}assets/${name}.js`))).then(() =>
      window.docsSearch?.(dialog, root),
    )
  }
  button.addEventListener('click', open)
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select')
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey || dialog.open) return
    event.preventDefault()
    open()
  })
  document.querySelector('header')?.append(button)
  document.body.append(dialog)
}

document.documentElement.classList.add('scripted')
keepLanguage()
addCopyButtons()
addSearch()
addEventListener('hashchange', () => {
  showTarget()
  void followOldAnchor()
})
showTarget()
void followOldAnchor()
