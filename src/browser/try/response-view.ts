import {isEventStream, isJson, isMarkup, isText} from '../../http/media-type.ts'
import type {Issue} from '../../issue.ts'
import {parseAnyJson} from '../../json/parse-any-json.ts'
import {decode} from '../../sse/index.ts'
import {hasEventStream} from '../../validate/index.ts'
import {element} from '../element.ts'
import {EventLog} from '../event-log.ts'
import {tryPhrases} from '../phrases.ts'
import {issueList} from './issue-list.ts'
import type {LiveTrial} from './trial.ts'

/** The place of a response: what it is, its headers, its body as it comes, and what is wrong with it. */
export class ResponseView {
  readonly element = element('section', {class: 'result', 'aria-label': tryPhrases.response, hidden: ''})
  readonly #status = element('p', {role: 'status', class: 'count'})
  readonly #trial: LiveTrial
  readonly #root: string
  #content = element('div')

  constructor(trial: LiveTrial, root: string) {
    this.#trial = trial
    this.#root = root
  }

  /** Shows the response that comes, and whatever goes wrong on its way, until there is another one to show. */
  async show(send: () => Promise<Response>, signal: AbortSignal): Promise<void> {
    const start = performance.now()
    const content = (this.#content = element('div'))
    const tell = (text: string) => {
      if (content === this.#content) this.#status.textContent = text
    }
    this.element.hidden = false
    this.element.replaceChildren(this.#status, content)
    tell(tryPhrases.waiting)
    try {
      const response = await send()
      if (response.type === 'opaqueredirect') return tell(tryPhrases.redirected)
      const {status, statusText} = response
      content.append(headerList(response.headers))
      const isStream = response.body !== null && isEventStream(response.headers.get('content-type'))
      if (isStream) tell(tryPhrases.streaming(status))
      const issues = isStream ? await this.#showEvents(response, content) : await this.#showBody(response, content)
      tell(tryPhrases.status(status, statusText, Math.round(performance.now() - start)))
      content.append(
        issues.length > 0
          ? issueList(issues, {root: this.#root})
          : element('p', {class: 'count'}, tryPhrases.validResponse),
      )
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      tell(signal.aborted ? tryPhrases.stopped : tryPhrases.failed(reason))
    }
  }

  async #showBody(response: Response, content: HTMLElement): Promise<readonly Issue[]> {
    const {status, headers} = response
    const contentType = headers.get('content-type') ?? ''
    const bytes = new Uint8Array(await response.arrayBuffer())
    const text = new TextDecoder().decode(bytes)
    const value = isJson(contentType) ? parseAnyJson(text) : undefined
    const isShown = isJson(contentType) || isText(contentType) || isMarkup(contentType)
    const shown = value === undefined ? text : JSON.stringify(value, null, 2)
    const told = bytes.length === 0 ? tryPhrases.noBody : isShown ? shown : tryPhrases.bytes(bytes.length)
    content.append(element('pre', {tabindex: '0', 'aria-label': tryPhrases.responseBody}, element('code', {}, told)))
    const {validator, operationId} = this.#trial
    const payload = bytes.length === 0 ? undefined : (value ?? bytes)
    return validator.validateResponse(operationId, status, payload, {headers, contentType}).issues
  }

  async #showEvents({body}: Response, content: HTMLElement): Promise<readonly Issue[]> {
    const log = new EventLog()
    content.append(log.element)
    const [shown, kept] = body!.tee()
    const text = new Response(kept).text()
    // Where the stream breaks, both halves do.
    text.catch(() => undefined)
    for await (const event of decode(shown)) log.add(event)
    const {validator, operationId, operation} = this.#trial
    return hasEventStream(operation) ? validator.checkStream(operationId, await text).issues : []
  }
}

function headerList(headers: Headers): HTMLElement {
  const all = [...headers]
  const list = all.map(([name, value]) => element('li', {}, element('code', {}, `${name}: ${value}`)))
  return element('details', {}, element('summary', {}, tryPhrases.headers(all.length)), element('ul', {}, ...list))
}
