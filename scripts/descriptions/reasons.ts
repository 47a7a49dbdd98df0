/** A kind of failure that lies in the description, or that cannot be otherwise, with the reason. */
export interface Reason {
  readonly kind: string
  readonly failure: RegExp
  readonly reason: string
}

export const reasons: readonly Reason[] = [
  {
    kind: 'reference that leads nowhere',
    failure: /generate: InputError: .*Can't resolve \$ref/s,
    reason: 'The description is refused, with the place of the reference.',
  },
  {
    kind: 'invalid YAML',
    failure: /generate: InputError: .*The file is not valid YAML/s,
    reason: 'The description is refused, with the place in the file.',
  },
  {
    kind: '`$ref` in the place of a map of media types',
    failure: /generate: InputError: .*expected an object \(at #.*\/content\/\$ref\)/s,
    reason: 'OpenAPI has no reference there, so that the description is refused.',
  },
  {
    kind: 'paths that no request can tell apart',
    failure: /AttachmentByFileName: ApiError: GET .*in the format "uuid"/,
    reason: 'The templates differ in the name of their parameter alone, which OpenAPI forbids.',
  },
  {
    kind: 'response without examples in XML or in parts alone',
    failure:
      /answered 501: .* since it has no example of the content type (?:"(?:[^"]*[/+]xml|multipart\/[^"]*)"(?: or )?)+/,
    reason: 'No schema says how to write those: the mock says that it has no response.',
  },
  {
    kind: 'path with a query or a fragment',
    failure: /answered 404: .*is no path of the description|\/schema#\w+ answered 415|#classifications:|#folders:/,
    reason: 'A path has neither, so that a request for it reaches another operation or none.',
  },
  {
    kind: '`oneOf` with two members that say the same',
    failure: /createAutomationActionInvocation: .*Found no valid value of the schema/,
    reason: 'What fits one fits the other, so that no value is valid.',
  },
]
