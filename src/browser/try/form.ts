import type {SecurityScheme} from '../../contract.ts'
import {percentEncode} from '../../http/percent-encode.ts'
import {element} from '../element.ts'
import {tryPhrases} from '../phrases.ts'
import {bodyText, textOf, type Draft} from './draft.ts'
import type {LiveTrial} from './trial.ts'

/** The fields of a request: its parameters, its body, and an example to begin with. */
export class RequestForm {
  readonly element: HTMLDivElement
  readonly #trial: LiveTrial
  readonly #inputs: readonly HTMLInputElement[]
  readonly #body = element('textarea', {rows: '14', spellcheck: 'false', autocomplete: 'off', class: 'body'})
  readonly #bodyLabel = element('label')
  #mediaType: string | undefined

  constructor(trial: LiveTrial, onChange: () => void) {
    this.#trial = trial
    const {operation, samples} = trial
    this.#inputs = operation.parameters.map(() => element('input', {autocomplete: 'off', spellcheck: 'false'}))
    const parameters = operation.parameters.map(({name, in: place, required}, index) =>
      field(
        [element('code', {}, name), ` ${place}`, ...(required ? [` ${tryPhrases.required}`] : [])],
        this.#inputs[index]!,
      ),
    )
    const starts = this.#starts()
    const chooser = element(
      'select',
      {},
      ...starts.map(({title}, index) => element('option', {value: `${index}`}, title)),
    )
    chooser.addEventListener('change', () => {
      this.#fill(starts[Number(chooser.value)]!)
      onChange()
    })
    const body = element('div', {class: 'field wide-field'}, this.#bodyLabel, this.#body)
    connect(this.#bodyLabel, this.#body)
    this.element = element(
      'div',
      {},
      ...(starts.length > 1 ? [field([tryPhrases.example], chooser)] : []),
      ...(parameters.length > 0
        ? [element('fieldset', {}, element('legend', {}, tryPhrases.parameters), ...parameters)]
        : []),
      ...(operation.requestBody === undefined ? [] : [body]),
    )
    this.element.addEventListener('input', onChange)
    this.#fill(starts[0] ?? {title: '', parameters: samples[0]?.parameters ?? []})
  }

  /** The examples, and for each media type of the body that has none a form without a value. */
  #starts(): readonly TrialSample[] {
    const {samples, operation} = this.#trial
    const known = new Set(samples.map(({body}) => body?.mediaType))
    const others = Object.keys(operation.requestBody?.content ?? {}).filter((mediaType) => !known.has(mediaType))
    const parameters = samples[0]?.parameters ?? []
    return [
      ...samples,
      ...others.map((mediaType) => ({title: tryPhrases.empty(mediaType), parameters, body: {mediaType, value: ''}})),
    ]
  }

  #fill({parameters, body}: TrialSample): void {
    for (const input of this.#inputs) input.value = ''
    for (const [index, value] of parameters) this.#inputs[index]!.value = textOf(value)
    this.#mediaType = body?.mediaType ?? Object.keys(this.#trial.operation.requestBody?.content ?? {})[0]
    if (this.#mediaType === undefined) return
    this.#body.value = body === undefined || body.value === '' ? '' : bodyText(body.value, this.#mediaType)
    this.#bodyLabel.textContent = tryPhrases.body(this.#mediaType)
  }

  /** The request as it is typed. A body without a character is none. */
  read(): Draft {
    const [mediaType, text] = [this.#mediaType, this.#body.value]
    return {
      parameters: this.#inputs.map(({value}) => value),
      ...(mediaType !== undefined && text.trim() !== '' && {body: {mediaType, text}}),
    }
  }

  /** Shows a place in the body. */
  select(offset: number): void {
    this.#body.focus()
    const line = this.#body.value.indexOf('\n', offset)
    this.#body.setSelectionRange(offset, line < 0 ? this.#body.value.length : line)
  }
}

/** Fields for credentials, whose values stay where they are typed. */
export class CredentialFields {
  readonly element: HTMLElement
  readonly #fields: readonly (readonly [SecurityScheme, HTMLInputElement])[]

  constructor({operation}: Pick<LiveTrial, 'operation'>) {
    const schemes = new Map(operation.security.flat().map((scheme) => [`${scheme.in} ${scheme.name}`, scheme]))
    this.#fields = Array.from(schemes.values(), (scheme) => [
      scheme,
      element('input', {type: 'password', autocomplete: 'off', spellcheck: 'false'}),
    ])
    this.element = element(
      'div',
      {hidden: ''},
      ...this.#fields.map(([{name}, input]) => field([tryPhrases.key(name)], input)),
    )
  }

  /** The credentials that are typed, as pairs of a query and as headers. */
  read(): {readonly query: readonly string[]; readonly headers: readonly (readonly [string, string])[]} {
    const given = this.#fields.filter(([, {value}]) => value !== '')
    return {
      query: given
        .filter(([scheme]) => scheme.in === 'query')
        .map(([{name}, {value}]) => `${percentEncode(name)}=${percentEncode(value)}`),
      headers: given
        .filter(([scheme]) => scheme.in === 'header')
        .map(([{name, type, scheme = 'bearer'}, {value}]) => [
          name,
          type === 'apiKey' || value.toLowerCase().startsWith(`${scheme.toLowerCase()} `)
            ? value
            : `${scheme.toLowerCase() === 'basic' ? 'Basic' : 'Bearer'} ${value}`,
        ]),
    }
  }
}

let serial = 0

/** Ties a label to its control. */
function connect(label: HTMLLabelElement, control: HTMLElement): void {
  control.id = `try-${++serial}`
  label.htmlFor = control.id
}

/** A control with its label. */
export function field(label: readonly (Node | string)[], control: HTMLElement): HTMLDivElement {
  const own = element('label', {}, ...label)
  connect(own, control)
  return element('div', {class: 'field'}, own, control)
}
