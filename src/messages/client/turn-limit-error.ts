import type {MessageParam} from '#generated/documented/types.js'
import {ToolkitError} from '../../errors.ts'

/** The model still wants tools after as many turns as the loop may take. */
export class TurnLimitError extends ToolkitError {
  override name = 'TurnLimitError' as const
  /** The conversation, which ends with the results that the model has not seen. */
  readonly messages: readonly MessageParam[]

  constructor(maxTurns: number, messages: readonly MessageParam[]) {
    super(`The model still calls tools after ${maxTurns} turns, which is the limit set by \`maxTurns\`.`)
    this.messages = messages
  }
}
