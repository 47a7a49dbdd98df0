import {element, textButton} from './element.ts'
import {tryPhrases} from './phrases.ts'
import {answerChoices, answerMenu} from './try/choices.ts'
import {checkDraft, toPlainRequest} from './try/draft.ts'
import {CredentialFields, field, RequestForm} from './try/form.ts'
import {issueList} from './try/issue-list.ts'
import {ResponseView} from './try/response-view.ts'
import {sendToMock, sendToServer, type TransmitOptions} from './try/send.ts'
import {createTrial, type LiveTrial} from './try/trial.ts'

/** Milliseconds without a change before a request is checked. */
const calm = 150

interface PanelOptions {
  readonly root: string
  readonly onClose: () => void
}

/** The form to try an operation: the request, what is wrong with it, and the response. */
function createPanel(trial: LiveTrial, {root, onClose}: PanelOptions): HTMLElement {
  const {operationId, operation, server} = trial
  const [form, findings] = checkedForm(trial, root)
  const result = new ResponseView(trial, root)
  const answers = answerMenu(answerChoices(operation, trial.examples))
  const answerField = field([tryPhrases.wanted], answers.element)
  const credentials = new CredentialFields(trial)
  const target = element('select', {}, element('option', {value: ''}, tryPhrases.mock))
  if (server !== undefined) target.append(element('option', {value: server}, server))
  const note = element('p', {class: 'count'}, tryPhrases.inPage)
  target.addEventListener('change', () => {
    credentials.element.hidden = target.value === ''
    note.hidden = answerField.hidden = target.value !== ''
  })
  const transmit = (options: Omit<TransmitOptions, 'extra'>) => {
    const [method, request] = [operation.method.toUpperCase(), toPlainRequest(trial, form.read())]
    if (target.value !== '') {
      const {query, headers} = credentials.read()
      return sendToServer(target.value, method, request, {...options, query, extra: headers})
    }
    const {prefer, accept} = answers.chosen()
    const extra = Object.entries({prefer, accept}).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    )
    return sendToMock(trial, method, request, {...options, extra})
  }
  const [send, stop] = senders(result, transmit)
  const close = textButton(tryPhrases.close, () => {
    stop.click()
    onClose()
  })
  return element(
    'section',
    {class: 'panel', 'aria-label': tryPhrases.region(operationId)},
    note,
    form.element,
    findings,
    ...(server === undefined ? [] : [field([tryPhrases.to], target), credentials.element]),
    answerField,
    element('div', {class: 'tools'}, send, stop, close),
    result.element,
  )
}

/** The form of a request, and what is found in it as it is typed. */
function checkedForm(trial: LiveTrial, root: string): readonly [RequestForm, HTMLElement] {
  const status = element('p', {role: 'status', class: 'count'})
  const issues = element('div')
  const check = () => {
    try {
      const found = checkDraft(trial, form.read())
      status.textContent = found.length === 0 ? tryPhrases.valid : tryPhrases.issues(found.length)
      issues.replaceChildren(issueList(found, {root, select: (offset) => form.select(offset)}))
    } catch (error) {
      status.textContent = tryPhrases.unchecked(error instanceof Error ? error.message : String(error))
      issues.replaceChildren()
    }
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  const form = new RequestForm(trial, () => {
    clearTimeout(timer)
    timer = setTimeout(check, calm)
  })
  check()
  return [form, element('div', {class: 'findings'}, status, issues)]
}

/** The buttons that send a request and end it. A second request ends the first. */
function senders(
  result: ResponseView,
  transmit: (options: {readonly signal: AbortSignal}) => Promise<Response>,
): readonly [HTMLButtonElement, HTMLButtonElement] {
  let current = new AbortController()
  const send = textButton(tryPhrases.send, () => {
    current.abort()
    const own = (current = new AbortController())
    stop.hidden = false
    void result
      .show(async () => transmit({signal: own.signal}), own.signal)
      .finally(() => {
        if (own === current) stop.hidden = true
      })
  })
  const stop = textButton(tryPhrases.stop, () => {
    current.abort()
    send.focus()
  })
  stop.hidden = true
  return [send, stop]
}

window.docsTry = (holder, {root, onClose}) => {
  const data = window.docsTrial
  if (data === undefined) return
  const panel = createPanel(createTrial(data), {
    root,
    onClose: () => {
      panel.remove()
      onClose()
    },
  })
  holder.append(panel)
  panel.querySelector<HTMLElement>('select, input, textarea, button')?.focus()
}
