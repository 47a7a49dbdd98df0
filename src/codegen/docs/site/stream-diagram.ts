import {isJsonObject, type JsonObject} from '../../../json/object.ts'
import {items} from '../../read/document.ts'
import {html, type Html} from '../html.ts'
import {anchorOf} from '../parts/page.ts'
import {say, sayText} from '../say.ts'

const [width, left, right, step] = [560, 90, 470, 34]

/** The drawing of a part of a stream, from a height on. */
interface Drawn {
  readonly marks: readonly Html[]
  readonly end: number
}

/** A sequence diagram of a stream: each event is an arrow from the server to the client, and a run that may come again a frame around its arrows. */
export function streamDiagram({'x-sse': declared}: JsonObject, events: ReadonlyMap<string, string>): Html | undefined {
  if (!isJsonObject(declared)) return undefined
  const {sequence, anywhere, terminal} = declared
  const ends = new Set(items(terminal).map(String))
  const body = drawSteps(items(sequence), 70, {events, ends, depth: 0})
  const others = items(anywhere).map(String)
  const loose =
    others.length === 0 ? {marks: [], end: body.end} : drawAnywhere(others, body.end + 8, {events, ends, depth: 0})
  const height = loose.end + 20
  return html`<svg class="sequence" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${say('diagram')}"><g class="lifelines"><line x1="${left}" y1="44" x2="${left}" y2="${height}"/><line x1="${right}" y1="44" x2="${right}" y2="${height}"/></g><g class="heads"><rect x="${left - 50}" y="12" width="100" height="30" rx="5"/><text x="${left}" y="32">${say('client')}</text><rect x="${right - 50}" y="12" width="100" height="30" rx="5"/><text x="${right}" y="32">${say('server')}</text></g>${body.marks}${loose.marks}</svg>`
}

interface Drawing {
  readonly events: ReadonlyMap<string, string>
  readonly ends: ReadonlySet<string>
  readonly depth: number
}

function drawSteps(steps: readonly unknown[], from: number, drawing: Drawing): Drawn {
  const marks: Html[] = []
  let at = from
  for (const one of steps) {
    const drawn = isJsonObject(one)
      ? drawFrame(sayText('repeated'), items(one.repeat), at, drawing)
      : {marks: [arrow(String(one), at, drawing)], end: at + step}
    marks.push(...drawn.marks)
    at = drawn.end
  }
  return {marks, end: at}
}

function drawAnywhere(names: readonly string[], from: number, drawing: Drawing): Drawn {
  return drawFrame(sayText('between'), names, from, drawing)
}

function drawFrame(label: string, steps: readonly unknown[], from: number, drawing: Drawing): Drawn {
  const inner = drawSteps(steps, from + 26, {...drawing, depth: drawing.depth + 1})
  const inset = 12 + drawing.depth * 14
  const frame = html`<g class="frame"><rect x="${inset}" y="${from - 10}" width="${width - 2 * inset}" height="${inner.end - from}" rx="6"/><text x="${inset + 8}" y="${from + 5}">${label}</text></g>`
  return {marks: [frame, ...inner.marks], end: inner.end + 10}
}

function arrow(name: string, at: number, {events, ends}: Drawing): Html {
  const pointer = events.get(name)
  const label = html`<text x="${(left + right) / 2}" y="${at - 5}">${name}</text>`
  const linked = pointer === undefined ? label : html`<a href="#${anchorOf(pointer)}">${label}</a>`
  return html`<g class="arrow${ends.has(name) ? ' last' : ''}"><line x1="${right}" y1="${at}" x2="${left + 6}" y2="${at}"/><path d="M${left} ${at}l9 -4v8z"/>${linked}</g>`
}
