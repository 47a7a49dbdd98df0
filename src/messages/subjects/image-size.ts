/** Width and height of an image in pixels. */
export interface ImageSize {
  readonly width: number
  readonly height: number
}

/** Enough for the metadata that stand before the size of most photographs. */
const mostCharacters = 2 ** 18

/**
 * The size of an image, read from the start of its bytes in base64: PNG, GIF, WebP and JPEG. `undefined` for other bytes, and where the
 * size stands further back than 192 KiB.
 */
export function imageSize(base64: string): ImageSize | undefined {
  const head = bytesAt(base64, 0, 30)
  switch (head.length < 10 ? undefined : head[0]) {
    case '\x89':
      return head.length < 24 ? undefined : {width: bigEndian(head, 16, 4), height: bigEndian(head, 20, 4)}
    case 'G':
      return {width: littleEndian(head, 6, 2), height: littleEndian(head, 8, 2)}
    case 'R':
      return head.length < 30 ? undefined : webpSize(head)
    case '\xff':
      return jpegSize(withoutLines(base64.slice(0, mostCharacters)))
    default:
      return undefined
  }
}

/** Bytes as characters, as far as there are any. Only these are decoded: an image has megabytes. */
function bytesAt(base64: string, start: number, count: number): string {
  const skipped = start % 3
  const from = ((start - skipped) / 3) * 4
  const text = base64.slice(from, from + Math.ceil((skipped + count) / 3) * 4)
  try {
    return atob(text.slice(0, text.length - (text.length % 4))).slice(skipped, skipped + count)
  } catch {
    return ''
  }
}

/** Encoders break long texts into lines. */
function withoutLines(text: string): string {
  return /\s/.test(text.slice(0, 128)) ? text.replace(/\s+/g, '') : text
}

function bigEndian(bytes: string, at: number, count: number): number {
  let value = 0
  for (let index = at; index < at + count; index++) value = value * 256 + bytes.charCodeAt(index)
  return value
}

function littleEndian(bytes: string, at: number, count: number): number {
  let value = 0
  for (let index = at + count - 1; index >= at; index--) value = value * 256 + bytes.charCodeAt(index)
  return value
}

/** @see https://developers.google.com/speed/webp/docs/riff_container */
function webpSize(bytes: string): ImageSize | undefined {
  switch (bytes[15]) {
    case ' ':
      return {width: littleEndian(bytes, 26, 2) & 0x3fff, height: littleEndian(bytes, 28, 2) & 0x3fff}
    case 'L': {
      const bits = littleEndian(bytes, 21, 4)
      return {width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1}
    }
    case 'X':
      return {width: littleEndian(bytes, 24, 3) + 1, height: littleEndian(bytes, 27, 3) + 1}
    default:
      return undefined
  }
}

/** The size is in the first segment that starts a frame; the segments before it say how long they are. */
function jpegSize(base64: string): ImageSize | undefined {
  let at = 2
  for (let segment = bytesAt(base64, at, 9); segment.length === 9 && segment[0] === '\xff';) {
    const marker = segment.charCodeAt(1)
    const startsFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (startsFrame) return {width: bigEndian(segment, 7, 2), height: bigEndian(segment, 5, 2)}
    at += 2 + bigEndian(segment, 2, 2)
    segment = bytesAt(base64, at, 9)
  }
  return undefined
}
