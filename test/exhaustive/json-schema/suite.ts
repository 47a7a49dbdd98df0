import {once} from 'node:events'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import path from 'node:path'

/** A schema of the official suite, with the values that it is asked of. */
export interface Group {
  /** Such as `optional/format/date`. */
  readonly file: string
  readonly description: string
  readonly schema: unknown
  readonly tests: readonly Case[]
}

interface Case {
  readonly description: string
  readonly data: unknown
  readonly valid: boolean
}

/** The address that the schemas of the suite have for those that they refer to. */
const original = 'http://localhost:1234'

/** A server for the schemas that others refer to. Nothing but these is in its answers. */
export async function serveRemotes(suite: string): Promise<Server> {
  const server = createServer((request, response) => {
    const file = path.join(suite, 'remotes', path.normalize(new URL(request.url ?? '/', original).pathname))
    const text = existsSync(file) ? readFileSync(file, 'utf8').replaceAll(original, addressOf(server)) : undefined
    response.writeHead(text === undefined ? 404 : 200, {'content-type': 'application/json'}).end(text)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return server
}

export function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** The groups of a draft, in the order of its files. @see https://github.com/json-schema-org/JSON-Schema-Test-Suite */
export function readGroups(suite: string, draft: string, remotes = original): Group[] {
  const folder = [path.join(suite, 'tests', draft), path.join(suite, draft)].find(existsSync)!
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.json'))
  return files.sort().flatMap((file) => {
    const groups = JSON.parse(readFileSync(path.join(folder, file), 'utf8').replaceAll(original, remotes)) as Omit<
      Group,
      'file'
    >[]
    return groups.map((group) => ({file: file.slice(0, -'.json'.length), ...group}))
  })
}

/** Batches in which no two schemas have the same identifier, since each batch is one description. */
export function inBatches(groups: readonly Group[], mostInBatch = 400): Group[][] {
  const batches: {readonly groups: Group[]; readonly identifiers: Set<string>}[] = []
  for (const group of groups) {
    const identifiers = identifiersIn(group.schema)
    const fitting = batches.find(
      (batch) => batch.groups.length < mostInBatch && identifiers.every((one) => !batch.identifiers.has(one)),
    )
    const batch = fitting ?? {groups: [], identifiers: new Set()}
    if (fitting === undefined) batches.push(batch)
    batch.groups.push(group)
    for (const identifier of identifiers) batch.identifiers.add(identifier)
  }
  return batches.map((batch) => batch.groups)
}

function identifiersIn(schema: unknown): string[] {
  return Array.from(JSON.stringify(schema).matchAll(/"\$?id":"([^"]+)"/g), ([, identifier]) => identifier!)
}

/**
 * A description that has each schema as a component, and as the body of an operation. A schema that does not say what it is identified by
 * gets an identifier, so that `#` means what it means in the suite; in OpenAPI 3.0, which has none, its references are written anew.
 */
export function describeGroups(groups: readonly Group[], version: '3.0.3' | '3.1.0'): object {
  const named = groups.map(({schema}, index) => [nameOf(index), place(schema, nameOf(index), version)] as const)
  const operations = groups.map((_group, index) => {
    const content = {'application/json': {schema: {$ref: `#/components/schemas/${nameOf(index)}`}}}
    const operation = {
      operationId: operationOf(index),
      requestBody: {required: true, content},
      responses: {200: {description: 'The same.', content}},
    }
    return [`/${nameOf(index)}`, {post: operation}] as const
  })
  return {
    openapi: version,
    info: {title: 'Suite', version: '1'},
    paths: Object.fromEntries(operations),
    components: {schemas: Object.fromEntries(named)},
  }
}

export function nameOf(index: number): string {
  return `S${index}`
}

export function operationOf(index: number): string {
  return `ask${nameOf(index)}`
}

function place(schema: unknown, name: string, version: string): unknown {
  if (typeof schema !== 'object' || schema === null) return schema
  if (version === '3.1.0') return '$id' in schema ? schema : {$id: `https://suite.example/${name}`, ...schema}
  return withReferences(schema, `#/components/schemas/${name}`)
}

/** A copy with references from another root. A list of values has none. */
function withReferences(value: unknown, root: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withReferences(item, root))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key === '$ref' && typeof inner === 'string') return [key, inner.replace(/^#(?=$|\/)/, root)]
      return [key, key === 'enum' ? inner : withReferences(inner, root)]
    }),
  )
}
