import {decodePercent} from '../json/pointer.ts'
import {addressOfAnchor} from './addresses.ts'
import {colorCode} from './color-code.ts'
import {element, loadScript, textButton} from './element.ts'
import {sitePhrases} from './phrases.ts'

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
  const address = addressOfAnchor(anchor, root)
  if (address !== undefined) location.replace(address)
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
  for (const shown of document.querySelectorAll<HTMLElement>('pre, .route code')) {
    const button = textButton(sitePhrases.copy, () => {
      void copy(shown.textContent).then((isCopied) => {
        button.textContent = isCopied ? sitePhrases.copied : sitePhrases.notCopied
        setTimeout(() => (button.textContent = sitePhrases.copy), 2_000)
      })
    })
    button.className = 'copy'
    button.setAttribute('aria-label', shown.matches('pre') ? sitePhrases.copyText : sitePhrases.copyPath)
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

/** Transcripts of streams can be played: the button for that stands beside the one that copies. */
function addPlayButtons(): void {
  for (const shown of document.querySelectorAll<HTMLElement>('.transcripts pre')) {
    const tools = element('div', {class: 'below'})
    const button = textButton(sitePhrases.play, () => {
      void loadScript(`${root}assets/play.js`).then(
        () => {
          tools.hidden = shown.hidden = true
          window.docsPlay?.(shown, () => {
            tools.hidden = shown.hidden = false
            button.focus()
          })
        },
        () => (button.textContent = sitePhrases.notLoaded),
      )
    })
    button.className = 'copy'
    tools.append(...[shown.nextElementSibling].filter((copying) => copying !== null), button)
    shown.after(tools)
  }
}

/** Operations can be tried. */
function addTryButtons(): void {
  for (const holder of document.querySelectorAll<HTMLElement>('[data-try]')) {
    const scripts = ['assets/addresses.js', holder.dataset.try ?? '', 'assets/try.js']
    const button = textButton(sitePhrases.tryIt, () => {
      void Promise.all(scripts.map((file) => loadScript(root + encodeURI(file)))).then(
        () => {
          button.hidden = true
          window.docsTry?.(holder, {
            root,
            onClose: () => {
              button.hidden = false
              button.focus()
            },
          })
        },
        () => (button.textContent = sitePhrases.notLoaded),
      )
    })
    holder.append(button)
  }
}

function addSearch(): void {
  // What is typed while the index loads is searched for as soon as it is there.
  const input = element('input', {
    type: 'search',
    'aria-label': sitePhrases.searchDocs,
    placeholder: sitePhrases.search,
    autocomplete: 'off',
  })
  const close = textButton(sitePhrases.close, () => dialog.close())
  const dialog = element(
    'dialog',
    {class: 'search', 'aria-label': sitePhrases.search},
    element('div', {class: 'box'}, element('div', {class: 'field'}, input, close)),
  )
  const open = () => {
    dialog.showModal()
    input.select()
    void Promise.all(['search', 'search-index'].map((name) => loadScript(`${root}assets/${name}.js`))).then(() =>
      window.docsSearch?.(dialog, root),
    )
  }
  const button = textButton(`${sitePhrases.search} `, open)
  button.className = 'open-search'
  button.append(element('kbd', {}, '/'))
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
addPlayButtons()
addTryButtons()
addSearch()
colorCode()
addEventListener('hashchange', () => {
  showTarget()
  void followOldAnchor()
})
showTarget()
void followOldAnchor()
