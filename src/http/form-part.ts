import {ToolkitError} from '../errors.ts'

/** A value of a field of a multipart form, with headers of its part: `new FormPart(file, {'Content-Language': 'de'})`. A content type among them counts. */
export class FormPart {
  readonly value: unknown
  readonly headers: Headers

  /** @throws {ToolkitError} for a header that cannot be sent. The message does not repeat it, since it may hold a credential. */
  constructor(value: unknown, headers: HeadersInit) {
    this.value = value
    try {
      this.headers = new Headers(headers)
    } catch {
      throw new ToolkitError('A header of a part holds a character that cannot be sent.')
    }
  }
}
