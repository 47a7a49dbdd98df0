import {parseAnyJson} from '../../json/parse-any-json.ts'
import {findInJson, type TextTarget} from './find-in-json.ts'

/** Finds targets in JSON Lines. The first token of a path is the index of the line. */
export function findInLines(text: string, targets: readonly TextTarget[]): number[] {
  return findInParts(targets, splitLines(text), text.length)
}

/** A stretch of text that holds one JSON value, in pieces where other text comes between. */
export interface TextPart {
  readonly start: number
  /** The value's text, and for each of its offsets that in the whole. */
  readonly json: () => {readonly text: string; readonly toOffset: (offset: number) => number}
}

/** Finds targets whose first token is the index of a part. Those of one part are found together. */
export function findInParts(targets: readonly TextTarget[], parts: readonly TextPart[], end: number): number[] {
  const offsets = targets.map(({path}) => (path === '' ? 0 : end))
  for (const [index, members] of groupByPart(targets)) {
    const part = parts[index]
    if (part === undefined) continue
    const inner = members.filter(({path}) => path !== '')
    for (const {at} of members) offsets[at] = part.start
    if (inner.length === 0) continue
    const {text, toOffset} = part.json()
    const found = parseAnyJson(text) !== undefined ? findInJson(text, inner) : []
    for (const [order, {at}] of inner.entries())
      offsets[at] = found[order] === undefined ? part.start : toOffset(found[order])
  }
  return offsets
}

function groupByPart(targets: readonly TextTarget[]): Map<number, (TextTarget & {readonly at: number})[]> {
  const groups = new Map<number, (TextTarget & {readonly at: number})[]>()
  for (const [at, {path, atKey}] of targets.entries()) {
    const [, index = '', rest = ''] = /^\/(\d+)(.*)$/s.exec(path) ?? []
    const group = groups.get(Number(index)) ?? []
    group.push({path: rest, atKey, at})
    groups.set(Number(index), group)
  }
  return groups
}

function splitLines(text: string): TextPart[] {
  let start = 0
  return text.split('\n').map((line) => {
    const own = start
    start += line.length + 1
    return {start: own, json: () => ({text: line, toOffset: (offset) => own + offset})}
  })
}
