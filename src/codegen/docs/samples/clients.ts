import {InputError} from '../../../errors.ts'
import {filterMembers, isJsonObject, type JsonObject} from '../../../json/object.ts'
import {ownValue} from '../../../json/own.ts'
import {items} from '../../read/document.ts'
import type {Language} from './languages.ts'
import {SampleFile} from './sample-files.ts'
import type {SampleRequest} from './sample-request.ts'

/** A client for JavaScript, as `x-clients` of a description tells of it. */
interface DescribedClient {
  readonly label: string
  /** The statements that load and make it, as `client`. */
  readonly setup: string
  /** The method of an operation. Default: its operationId. */
  readonly methods?: Readonly<Record<string, string>>
  /** The form of the arguments: the body, then options with the parameters; or the parameters of the path one by one, then the rest. */
  readonly form: 'options' | 'positional'
  /** Header parameters that the client sends by itself. */
  readonly preset: ReadonlySet<string>
  /** True where its options name the media type of a body. */
  readonly namesMediaType?: true
}

const generated: DescribedClient = {
  label: 'TypeScript',
  setup: `import {createClient} from './api/index.js'\n\nconst client = createClient()`,
  form: 'options',
  preset: new Set(),
  namesMediaType: true,
}

/** The keys of clients in their order: a style sheet names each of them. */
export const clientKeys: readonly string[] = Array.from(
  {length: 9},
  (_, index) => `typescript${index === 0 ? '' : index + 1}`,
)

/**
 * The clients that requests are shown with: those of `x-clients`, else the one that is generated from the description.
 *
 * @throws {InputError} if there are more than keys for them.
 */
export function clientsOf({'x-clients': listed}: JsonObject): Readonly<Record<string, Language>> {
  const described = items(listed).filter(isJsonObject).map(readClient)
  const clients = described.length === 0 ? [generated] : described
  if (clients.length > clientKeys.length)
    throw new InputError(`Found ${clients.length} clients in "x-clients", expected at most ${clientKeys.length}.`)
  return Object.fromEntries(
    clients.map((client, index) => [
      clientKeys[index]!,
      {label: client.label, write: (request) => writeCall(client, request)},
    ]),
  )
}

function readClient({label, setup, methods, form, preset}: JsonObject): DescribedClient {
  return {
    label: String(label),
    setup: String(setup).trim(),
    ...(isJsonObject(methods) && {methods: methods as Readonly<Record<string, string>>}),
    form: form === 'positional' ? 'positional' : 'options',
    preset: new Set(items(preset).map(String)),
  }
}

function writeCall({setup, methods, form, preset, namesMediaType}: DescribedClient, request: SampleRequest): string {
  const {operationId, body, parameters, pathParameters: inPath, streamOf} = request
  const method = methods === undefined ? operationId : ownValue(methods, operationId)
  if (method === undefined) return `// This client has no method for it.\n`
  const named = filterMembers(parameters, (name) => !preset.has(name))
  const rest = filterMembers(named, (name) => !inPath.includes(name))
  const options = {
    ...(Object.keys(named).length > 0 && {params: named}),
    ...(namesMediaType && body?.isUnusual && {contentType: body.mediaType}),
  }
  const given =
    form === 'positional'
      ? [...inPath.map((name) => ownValue(named, name)), ...(body === undefined ? optional(rest) : [body.value])]
      : body === undefined
        ? optional(named)
        : [body.value, ...optional(options)]
  const call = `${accessOf(method)}(${given.map((value) => inJavaScript(value)).join(', ')})`
  const loaded =
    body?.file === undefined && body?.parts?.some(({file}) => file !== undefined) !== true
      ? setup
      : `import {openAsBlob} from 'node:fs'\n${setup}`
  return streamOf === undefined
    ? `${loaded}\nconst result = await ${call}\nconsole.log(result)\n`
    : `${loaded}\nconst stream = await ${call}\nfor await (const ${streamOf} of stream) console.log(${streamOf})\n`
}

const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u

function accessOf(method: string): string {
  const path = method.split('.')
  if (path.every((name) => identifier.test(name))) return `client.${path.join('.')}`
  return `client[${JSON.stringify(method)}]`
}

function optional(value: object): object[] {
  return Object.keys(value).length === 0 ? [] : [value]
}

/** A JSON value as a literal of JavaScript, with names without quotes where they need none. */
function inJavaScript(value: unknown, indent = ''): string {
  if (typeof value === 'string') return inQuotes(value)
  if (value instanceof SampleFile)
    return `await openAsBlob(${inQuotes(value.name)}, {type: ${inQuotes(value.mediaType)}})`
  if (typeof value !== 'object' || value === null) return value === undefined ? 'undefined' : JSON.stringify(value)
  const deeper = `${indent}  `
  const texts = Array.isArray(value)
    ? value.map((item) => inJavaScript(item, deeper))
    : Object.entries(value).map(([name, item]) => `${nameOf(name)}: ${inJavaScript(item, deeper)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  const line = `${open}${texts.join(', ')}${close}`
  if (line.length + indent.length < 72 && !line.includes('\n')) return line
  return `${open}\n${texts.map((text) => `${deeper}${text},\n`).join('')}${indent}${close}`
}

function nameOf(name: string): string {
  if (name === '__proto__') return `['__proto__']`
  return identifier.test(name) ? name : inQuotes(name)
}

/** A text of several lines as a template; else in single quotes where it has none. In JSON a quote stands only behind its backslash. */
function inQuotes(text: string): string {
  if (/^[^\\`$\r]*\n[^\\`$\r]*$/.test(text)) return `\`${text}\``
  const json = JSON.stringify(text)
  return text.includes("'") ? json : `'${json.slice(1, -1).replaceAll('\\"', '"')}'`
}
