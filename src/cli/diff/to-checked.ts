import type {SayChange} from '../../codegen/docs/say.ts'
import type {ContractChange, ChangeClass, Witness} from '../../diff/change.ts'
import type {TextPosition} from '../../errors.ts'
import type {Checked, Finding} from '../report/checked.ts'

/** The classes that make the command fail, by the value of `--fail-on`. */
export const failing: Readonly<Record<string, readonly ChangeClass[]>> = {
  breaking: ['breaking'],
  possibly: ['breaking', 'possibly'],
  any: ['breaking', 'possibly', 'additive', 'cosmetic'],
}

export interface ChangeReport {
  /** The new description. */
  readonly file: string
  readonly failsOn: readonly ChangeClass[]
  readonly positionOf: (change: ContractChange) => TextPosition | undefined
  readonly say: SayChange
}

/** A change as all reporters print it. What breaks nobody is no finding, unless the command is to fail for it. */
export function changeToChecked(change: ContractChange, {file, failsOn, positionOf, say}: ChangeReport): Checked {
  const isFatal = failsOn.includes(change.class)
  const position = positionOf(change)
  const isTold = isFatal || change.class === 'breaking' || change.class === 'possibly'
  return {
    file,
    ...(position && {line: position.line}),
    subject: change.operation ?? 'description',
    valid: !isFatal,
    issues: isTold ? [toFinding(change, {isFatal, position, say})] : [],
    records: [change],
  }
}

interface FindingOptions extends Pick<ChangeReport, 'say'> {
  readonly isFatal: boolean
  readonly position: TextPosition | undefined
}

function toFinding(change: ContractChange, {isFatal, position, say}: FindingOptions): Finding {
  const {code, message, reason, witness, new: schema} = change
  const issue = witness?.issues[0]
  return {
    severity: isFatal ? 'error' : 'warning',
    code,
    message: reason === undefined ? message : `${message} ${reason}`,
    ...(position ?? {}),
    ...(schema !== undefined && {schema}),
    ...(witness !== undefined &&
      issue !== undefined && {
        part: witness.response === undefined ? 'request' : 'response',
        ...(issue.in !== undefined && {in: issue.in}),
        path: issue.path,
        frame: tellWitness(witness, say)
          .map((line) => `  ${line}`)
          .join('\n'),
      }),
  }
}

/** The message that proves a change, and who takes it. */
export function tellWitness({sentBy, webhook, request, response, issues}: Witness, say: SayChange): readonly string[] {
  const [allows, refuses] =
    sentBy === 'client' ? [say('oldAccepts'), say('newRefuses')] : [say('newAllows'), say('oldRefuses')]
  const lines = (headers: Readonly<Record<string, string>>) =>
    Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  const body = (value: unknown) =>
    value === undefined ? [] : [typeof value === 'string' ? value : JSON.stringify(value)]
  const line = `${request.method} ${webhook ?? request.path}`
  const message =
    response === undefined
      ? [line, ...lines(request.headers), ...body(request.body)]
      : [
          `${line} → ${response.status}`,
          ...lines(response.headers),
          ...(response.events ?? []).map((event) => `data: ${JSON.stringify(event)}`),
          ...body(response.body),
        ]
  const refusal = issues[0] === undefined ? [] : [`${refuses}: ${issues[0].message}`]
  return [`${allows}: ${message[0]}`, ...message.slice(1).map((text) => `  ${text}`), ...refusal]
}
