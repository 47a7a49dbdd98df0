import type {Contract, EventSequence, EventStream, MediaType} from '../contract.ts'
import {schemaOf} from '../http/content.ts'
import {isJsonObject} from '../json/object.ts'
import {ownMember, ownValue} from '../json/own.ts'
import {encode} from '../sse/index.ts'
import {checkEvents} from '../validate/stream/check-events.ts'
import {drawUntil} from './draw-until.ts'

export interface Drawing {
  /** Makes a valid value of the schema with this name. */
  readonly draw: (schema: string, number: number) => unknown
  readonly number: number
}

/**
 * A made-up stream that is valid: of one event, or of those that come in the declared order, each run of events once. Undefined where none was found: in no
 * other field than its data can each text be written.
 */
export function drawEvents(contract: Contract, media: MediaType, {draw, number}: Drawing): string | undefined {
  const {eventStream: declared} = media
  const itemSchema = media.itemSchema === undefined ? undefined : ownValue(contract.schemas, media.itemSchema)
  const description = {schema: schemaOf(contract, media), itemSchema, declared, isPartial: false}
  return drawUntil(number, (seed) => {
    const drawing = {draw, number: seed}
    const drawn = declared === undefined ? drawOne(media, drawing) : drawAll(contract, media, declared, drawing)
    return drawn.find((transcript) => checkEvents(transcript, description).found.issues.length === 0)
  })
}

/** An event, with its data as each of the texts that it can be. */
function drawOne(media: MediaType, {draw, number}: Drawing): readonly string[] {
  const item = media.itemSchema === undefined ? {} : draw(media.itemSchema, number)
  const {data, event, id} = isJsonObject(item) ? item : {}
  return dataTexts(media.schema === undefined ? data : draw(media.schema, number)).map((text) =>
    encode({data: text, ...fieldOf('event', event), ...fieldOf('id', id)}),
  )
}

/** Data are JSON, or texts as they are, as their schema says. */
function dataTexts(data: unknown): readonly string[] {
  return typeof data === 'string' ? [data, JSON.stringify(data)] : [JSON.stringify(data ?? {})]
}

function fieldOf(name: 'event' | 'id', value: unknown): {readonly [Name in typeof name]?: string} {
  return typeof value === 'string' && !/[\r\n]/.test(value) ? {[name]: value} : {}
}

/** The events of a declared order; none where one of them cannot be made. */
function drawAll(contract: Contract, media: MediaType, declared: EventStream, drawing: Drawing): readonly string[] {
  const events = namesIn(declared.sequence).map((name) => drawNamed(contract, media, {...declared, name}, drawing))
  return events.includes(undefined) ? [] : [events.join('')]
}

function namesIn(sequence: readonly EventSequence[]): readonly string[] {
  return sequence.flatMap((step) => (typeof step === 'string' ? [step] : namesIn(step.repeat)))
}

/** An event of a name, which its data repeats: that of the member of a union that has the name as its tag, or one that comes by chance. */
export function drawNamed(
  contract: Contract,
  {schema}: MediaType,
  {eventField, name}: {readonly eventField: string; readonly name: string},
  {draw, number}: Drawing,
): string | undefined {
  const write = (data: unknown) => encode({...fieldOf('event', name), data: JSON.stringify(data)})
  if (schema === undefined) return write({[eventField]: name})
  const drawn = memberOf(contract, schema, {eventField, name}) ?? schema
  return drawUntil(
    number,
    (seed) => {
      const data = draw(drawn, seed)
      return ownMember(data, eventField) === name ? write(data) : undefined
    },
    mostDraws,
  )
}

const mostDraws = 60

/** The member of a union with this tag, by its name in the contract. */
function memberOf(
  {schemas}: Contract,
  schema: string,
  {eventField, name}: {readonly eventField: string; readonly name: string},
): string | undefined {
  const node = ownValue(schemas, schema)?.node
  if (typeof node !== 'object' || node.discriminator?.propertyName !== eventField) return undefined
  const member = (node.oneOf ?? node.anyOf)?.[ownValue(node.discriminator.mapping, name) ?? -1]
  if (typeof member !== 'object' || member.$ref === undefined) return undefined
  const meant = member.$ref()
  return Object.keys(schemas).find((key) => ownValue(schemas, key) === meant)
}
