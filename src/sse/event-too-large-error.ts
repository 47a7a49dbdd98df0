import {ToolkitError} from '../errors.ts'

/** A stream holds an event of more characters than the reader is ready to keep. */
export class EventTooLargeError extends ToolkitError {
  override name = 'EventTooLargeError' as const
  declare readonly maxEventSize: number

  constructor(maxEventSize: number) {
    super(`An event is longer than ${maxEventSize} characters, the \`maxEventSize\`.`)
    this.maxEventSize = maxEventSize
  }
}
