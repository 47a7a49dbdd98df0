import {textOfBody} from './charset.ts'

/** Bytes as a string that has a character for each of them. */
export function binaryString(bytes: Uint8Array): string {
  let text = ''
  // An engine takes no more arguments than its stack has room for.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}

/** The text that a string of bytes has in UTF-8. */
export function textOfBinary(binary: string): string {
  return textOfBody(bytesOfBinary(binary))
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

/** The bytes that a string has a character for each of. */
export function bytesOfBinary(binary: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(binary.length)
  // `Uint8Array.from` iterates over the string, which takes many times as long.
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at)
  return bytes
}
