const month =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))'
const date = `\\d{4}-${month}`
const time = '(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d+)?(?:[zZ]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)'
const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)'
const ipv4 = `${octet}(?:\\.${octet}){3}`
const label = '[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?'

const whole = (source: string) => new RegExp(`^(?:${source})$`)

/**
 * The formats that are asserted; any other `format` is an annotation. One table serves the compiled validators and the
 * explanation of a failure, so that the two cannot disagree.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-7.3
 */
export const assertedFormats: Readonly<Record<string, RegExp>> = {
  'date-time': whole(`${date}[tT ]${time}`),
  date: whole(date),
  time: whole(time),
  email: whole(`[^\\s@"(),:;<>[\\\\\\]]+@${label}(?:\\.${label})*`),
  hostname: whole(`(?=.{1,253}$)${label}(?:\\.${label})*`),
  ipv4: whole(ipv4),
  uri: whole('[a-zA-Z][a-zA-Z0-9+.-]*:[^\\s"<>\\\\^`{|}]*'),
  'uri-reference': whole('[^\\s"<>\\\\^`{|}]*'),
  uuid: whole('[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}'),
}
