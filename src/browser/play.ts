import {decodeText} from '../sse/index.ts'
import {element, textButton} from './element.ts'
import {EventLog} from './event-log.ts'
import {playPhrases} from './phrases.ts'

/** Milliseconds between two events. Descriptions do not say when an event came. */
const pace = 250

/** Plays a transcript: its events one after another, and the message that grows from them. */
class Player {
  readonly element: HTMLElement
  readonly #events
  readonly #status = element('p', {role: 'status', class: 'count'})
  readonly #holder = element('div')
  readonly #play = textButton(playPhrases.play, () => (this.#timer === undefined ? this.start() : this.pause()))
  readonly #step = textButton(playPhrases.step, () => {
    this.pause()
    this.#next()
  })
  #log = new EventLog()
  #count = 0
  #timer: ReturnType<typeof setInterval> | undefined

  constructor(transcript: string, onClose: () => void) {
    this.#events = decodeText(transcript)
    const restart = textButton(playPhrases.restart, () => this.#rewind())
    const close = textButton(playPhrases.close, () => {
      this.pause()
      this.element.remove()
      onClose()
    })
    this.element = element(
      'section',
      {class: 'player', 'aria-label': playPhrases.region},
      element('div', {class: 'tools'}, this.#play, this.#step, restart, close),
      this.#status,
      this.#holder,
      element('p', {class: 'count'}, playPhrases.pace(pace)),
    )
    this.#rewind()
  }

  start(): void {
    if (this.#isOver) return
    this.#timer = setInterval(() => this.#next(), pace)
    this.#play.textContent = playPhrases.pause
    this.#next()
  }

  pause(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
    this.#play.textContent = playPhrases.play
  }

  get #isOver(): boolean {
    return this.#count === this.#events.length
  }

  #next(): void {
    const event = this.#events[this.#count]
    if (event === undefined) return
    this.#count++
    this.#log.add(event)
    this.#tell()
  }

  #rewind(): void {
    this.pause()
    this.#count = 0
    this.#log = new EventLog()
    this.#holder.replaceChildren(this.#log.element)
    this.#tell()
  }

  #tell(): void {
    this.#status.textContent = playPhrases.progress(this.#count, this.#events.length, this.#log.last)
    if (this.#isOver) this.pause()
    // A button that is disabled would lose the focus.
    for (const button of [this.#play, this.#step]) button.setAttribute('aria-disabled', String(this.#isOver))
  }
}

window.docsPlay = (shown, onClose) => {
  const player = new Player(shown.textContent, onClose)
  shown.after(player.element)
  player.element.querySelector('button')?.focus()
  // Whoever wants less motion takes one step after another.
  if (!matchMedia('(prefers-reduced-motion: reduce)').matches) player.start()
}
