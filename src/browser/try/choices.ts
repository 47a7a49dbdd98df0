import type {Operation, OperationExamples} from '../../contract.ts'
import {statusOf, successesOf} from '../../http/find-response.ts'
import {isEventStream} from '../../http/media-type.ts'
import {ownValue} from '../../json/own.ts'
import {element} from '../element.ts'
import {tryPhrases} from '../phrases.ts'

/** A wish for the answer of the mock: the headers that carry it. */
export interface AnswerChoice {
  readonly label: string
  readonly prefer?: string
  readonly accept?: string
}

/** The answers that the mock can give to requests of an operation: by groups, the first of which has no name. */
export function answerChoices(
  {responses, responseBy}: Pick<Operation, 'responses' | 'responseBy'>,
  examples: OperationExamples | undefined,
): ReadonlyMap<string, readonly AnswerChoice[]> {
  const content = Object.assign({}, ...successesOf(responses).map(({response}) => response.content)) as object
  const mediaTypes = Object.keys(content)
  const streams = mediaTypes.some(isEventStream)
  const reportsFailures = successesOf(responses).some(({response}) =>
    Object.values(response.content).some(({eventStream}) => eventStream?.error !== undefined),
  )
  const errors = Object.keys(responses)
    .map((key) => statusOf(key, 0))
    .filter((status) => status >= 400)
  const groups = new Map<string, readonly AnswerChoice[]>([
    [
      '',
      [
        {label: tryPhrases.asDescribed},
        {label: tryPhrases.madeUp, prefer: 'dynamic=true'},
        {label: tryPhrases.slow, prefer: 'delay=2000'},
        ...(mediaTypes.length > 1 && responseBy === undefined
          ? mediaTypes.map((mediaType) => ({label: tryPhrases.as(mediaType), accept: mediaType}))
          : []),
      ],
    ],
    [
      tryPhrases.errors,
      [
        ...errors.map((status) => ({label: String(status), prefer: `code=${status}`})),
        ...(reportsFailures ? [{label: tryPhrases.failsInStream, prefer: 'error=2'}] : []),
        ...(streams ? [{label: tryPhrases.breaksInStream, prefer: 'drop=2'}] : []),
      ],
    ],
  ])
  for (const {key} of successesOf(responses))
    for (const [mediaType, named] of Object.entries(ownValue(examples?.responses ?? {}, key) ?? {}))
      groups.set(
        mediaType,
        // Other names cannot stand in the header.
        Object.keys(named)
          .filter((name) => /^[\w.-]+$/.test(name))
          .map((name) => ({label: tryPhrases.named(name), prefer: `example=${name}`})),
      )
  return groups
}

/** A menu of these answers, and the one that is chosen. */
export function answerMenu(groups: ReadonlyMap<string, readonly AnswerChoice[]>): {
  readonly element: HTMLSelectElement
  readonly chosen: () => AnswerChoice
} {
  const all = [...groups.values()].flat()
  const optionOf = (choice: AnswerChoice) => element('option', {value: `${all.indexOf(choice)}`}, choice.label)
  const menu = element('select')
  for (const [label, choices] of groups) {
    if (label === '') menu.append(...choices.map(optionOf))
    else if (choices.length > 0) menu.append(element('optgroup', {label}, ...choices.map(optionOf)))
  }
  return {element: menu, chosen: () => all[Number(menu.value)]!}
}
