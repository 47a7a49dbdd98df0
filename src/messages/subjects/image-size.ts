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
  const head = bytesOf(base64.slice(0, 64))
  if (head === undefined || head.length < 10) return undefined
  switch (head[0]) {
    case 0x89:
      return head.length < 24 ? undefined : {width: wide(head, 16), height: wide(head, 20)}
    case 0x47:
      return {width: head[6]! | (head[7]! << 8), height: head[8]! | (head[9]! << 8)}
    case 0x52:
      return head.length < 30 ? undefined : webpSize(head)
    case 0xff:
      return jpegSize(bytesOf(base64.slice(0, mostCharacters)) ?? head)
    default:
      return undefined
  }
}

function bytesOf(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64.slice(0, base64.length - (base64.length % 4))), (character) =>
      character.charCodeAt(0),
    )
  } catch {
    return undefined
  }
}

const wide = (bytes: Uint8Array, at: number) => new DataView(bytes.buffer).getUint32(at)
const narrow = (bytes: Uint8Array, at: number) => new DataView(bytes.buffer).getUint16(at)

/** @see https://developers.google.com/speed/webp/docs/riff_container */
function webpSize(bytes: Uint8Array): ImageSize | undefined {
  const little = (at: number) => bytes[at]! | (bytes[at + 1]! << 8)
  switch (bytes[15]) {
    case 0x20:
      return {width: little(26) & 0x3fff, height: little(28) & 0x3fff}
    case 0x4c: {
      const bits = little(21) | (little(23) << 16)
      return {width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1}
    }
    case 0x58:
      return {width: (little(24) | (bytes[26]! << 16)) + 1, height: (little(27) | (bytes[29]! << 16)) + 1}
    default:
      return undefined
  }
}

/** The size is in the first segment that starts a frame; the segments before it say how long they are. */
function jpegSize(bytes: Uint8Array): ImageSize | undefined {
  let at = 2
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!
    const startsFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (startsFrame) return {width: narrow(bytes, at + 7), height: narrow(bytes, at + 5)}
    at += 2 + narrow(bytes, at + 2)
  }
  return undefined
}
