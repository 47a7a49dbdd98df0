/** Bytes as a string that has a character for each of them. */
export function binaryString(bytes: Uint8Array): string {
  let text = ''
  // An engine takes no more arguments than its stack has room for.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}

/** The text that a string of bytes has in UTF-8. */
export function textOfBinary(binary: string): string {
  return new TextDecoder().decode(bytesOfBinary(binary))
}

/** The bytes that a text in base64 stands for; undefined for what is none. */
export function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return bytesOfBinary(atob(text))
  } catch {
    return undefined
  }
}

export function base64Of(bytes: Uint8Array): string {
  return btoa(binaryString(bytes))
}

function bytesOfBinary(binary: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(binary, (unit) => unit.charCodeAt(0))
}
