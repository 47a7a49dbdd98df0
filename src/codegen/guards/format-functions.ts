import type {FormatCheck} from '../../schema/formats.ts'
import {code, type Code} from '../emit/code.ts'

/** The name of a function that checks a format, or that such a function calls. */
export type FormatFunction = FormatCheck | 'isLabel' | 'decodeLabel' | 'encodeLabel' | 'adaptBias'

interface FormatCode {
  readonly needs: readonly FormatFunction[]
  readonly text: Code
}

/** The signs that join consonants, and the scripts whose letters join. */
const viramas =
  '[\\u094D\\u09CD\\u0A4D\\u0ACD\\u0B4D\\u0BCD\\u0C4D\\u0CCD\\u0D3B\\u0D3C\\u0D4D\\u0DCA\\u0E3A\\u0EBA\\u0F84\\u1039\\u103A\\u1714\\u1734\\u17D2\\u1A60\\u1B44\\u1BAA\\u1BAB\\u1BF2\\u1BF3\\u2D7F\\uA806\\uA8C4\\uA953\\uA9C0\\uAAF6\\uABED]'
const joining = '[\\p{sc=Arabic}\\p{sc=Syriac}\\p{sc=Mandaic}\\p{sc=Nko}\\p{sc=Mongolian}\\p{sc=Phags_Pa}]'
const rightToLeft =
  '(?!\\p{Nd})[\\p{sc=Hebrew}\\p{sc=Arabic}\\p{sc=Syriac}\\p{sc=Thaana}\\p{sc=Nko}\\p{sc=Samaritan}\\p{sc=Mandaic}\\p{sc=Adlam}]'
const westernDigit = '[0-9\\u06F0-\\u06F9]'
const arabicDigit = '[\\u0660-\\u0669]'

/** The characters that labels may have, and those whose neighbours or direction decide. @see https://www.rfc-editor.org/rfc/rfc5892 */
const expressions = {
  allowed: `^[\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{Nd}\\u00B7\\u0375\\u05F3\\u05F4\\u06FD\\u06FE\\u0F0B\\u3007\\u30FB\\u200C\\u200D-]+$`,
  wrong: [
    '^(?:-|\\p{M}|..--)|-$|\\p{Me}',
    '(?![\\u200C\\u200D])\\p{Default_Ignorable_Code_Point}|[\\u0640\\u07FA\\u1100-\\u11FF\\u20D0-\\u20FF\\u302E\\u302F\\u3031-\\u3035\\u303B\\uA960-\\uA97C\\uD7B0-\\uD7FB\\u{1D100}-\\u{1D24F}]',
    '(?<!l)\\u00B7|\\u00B7(?!l)|\\u0375(?!\\p{sc=Greek})|(?<!\\p{sc=Hebrew})[\\u05F3\\u05F4]',
    `(?<!${viramas})(?:\\u200D|\\u200C(?!\\p{Mn}*${joining})|(?<!${joining}\\p{Mn}*)\\u200C)`,
    `${arabicDigit}.*[\\u06F0-\\u06F9]|[\\u06F0-\\u06F9].*${arabicDigit}`,
    '^[^\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Han}]*\\u30FB[^\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Han}]*$',
  ].join('|'),
  isBidi: `${rightToLeft}|${arabicDigit}`,
  isRightToLeft: `^${rightToLeft}`,
  wrongRightToLeft: `(?!${rightToLeft})\\p{L}|(?<!(?:${rightToLeft}|\\p{Nd})\\p{Mn}*)$|${westernDigit}.*${arabicDigit}|${arabicDigit}.*${westernDigit}`,
  wrongLeftToRight: `^[^\\p{L}]|${rightToLeft}|${arabicDigit}|(?<!(?:\\p{L}|\\p{Mc}|${westernDigit})\\p{Mn}*)$`,
}

/** The functions of formats that no regular expression describes. Labels, which they read again and again, have 63 characters at most. */
export const formatFunctions: Readonly<Record<FormatFunction, FormatCode>> = {
  /** A leap second ends a day of the universal time. Seconds begin at one of two places: after a date, or where there is none. */
  endsMinute: {
    needs: [],
    text: code`function endsMinute(text) {
  if (text.charCodeAt(text.charCodeAt(2) === 58 ? 6 : 17) !== 54) return true
  const parts = /(\\d\\d):(\\d\\d):60(?:\\.\\d+)?(?:[zZ]|([+-])(\\d\\d):?(\\d\\d))$/.exec(text)
  if (parts === null) return true
  const [, hour, minute, sign, hours = "0", minutes = "0"] = parts
  const offset = (+hours * 60 + +minutes) * (sign === "-" ? -1 : 1)
  return (+hour * 60 + +minute - offset + 2880) % 1440 === 1439
}
`,
  },
  inFours: {
    needs: [],
    text: code`function inFours(text) {
  return text.length % 4 === 0
}
`,
  },
  /** The padding fills the last four characters. Without any, as in URLs, the last may be two or three. */
  padded: {
    needs: [],
    text: code`function padded(text) {
  return text.length % 4 === 0 || (text.length % 4 !== 1 && !text.endsWith("="))
}
`,
  },
  expression: {
    needs: [],
    text: code`function expression(text) {
  try {
    return new RegExp(text, "u") !== undefined
  } catch {
    return false
  }
}
`,
  },
  /** A host name has matched its pattern before. Its labels may stand for those of another script. */
  hostname: {
    needs: ['decodeLabel', 'isLabel'],
    text: code`function hostname(text) {
  if (!/(?:^|\\.)..--/.test(text)) return true
  return text.split(".").every((label) => !/^xn--/i.test(label) || isLabel(decodeLabel(label), false))
}
`,
  },
  /** @see https://www.rfc-editor.org/rfc/rfc5893#section-2 */
  idnHostname: {
    needs: ['decodeLabel', 'encodeLabel', 'isLabel'],
    text: code`const isBidi = new RegExp(${expressions.isBidi}, "u")
function idnHostname(text) {
  if (text.length > 253) return false
  const labels = text.split(/[.\\u3002\\uFF0E\\uFF61]/).map((label) => (/^xn--/i.test(label) ? decodeLabel(label) : label))
  const hasDirection = labels.some((label) => isBidi.test(label))
  const length = labels.reduce((sum, label) => sum + encodeLabel(label).length + 1, -1)
  return length <= 253 && labels.every((label) => isLabel(label, hasDirection))
}
`,
  },
  isLabel: {
    needs: ['encodeLabel'],
    text: code`const allowedInLabels = new RegExp(${expressions.allowed}, "u")
const wrongInLabels = new RegExp(${expressions.wrong}, "u")
const isRightToLeft = new RegExp(${expressions.isRightToLeft}, "u")
const wrongRightToLeft = new RegExp(${expressions.wrongRightToLeft}, "u")
const wrongLeftToRight = new RegExp(${expressions.wrongLeftToRight}, "u")
function isLabel(label, hasDirection) {
  const text = label.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  const plain = text.replace(/[\\u00DF\\u03C2]/g, "s")
  if (plain.normalize("NFKC").toLowerCase().normalize("NFKC") !== plain || text.normalize("NFC") !== text) return false
  if (!allowedInLabels.test(text) || wrongInLabels.test(text) || encodeLabel(text).length > 63) return false
  return !hasDirection || !(isRightToLeft.test(text) ? wrongRightToLeft : wrongLeftToRight).test(text)
}
`,
  },
  /** The label that one in ASCII stands for; an empty text if it stands for none. @see https://www.rfc-editor.org/rfc/rfc3492 */
  decodeLabel: {
    needs: ['adaptBias', 'encodeLabel'],
    text: code`function decodeLabel(label) {
  const text = label.toLowerCase().slice(4)
  const end = Math.max(0, text.lastIndexOf("-"))
  const points = Array.from(text.slice(0, end), (character) => character.codePointAt(0))
  let point = 128
  let delta = 0
  let bias = 72
  for (let at = end === 0 ? 0 : end + 1; at < text.length; ) {
    const before = delta
    for (let weight = 1, k = 36; ; k += 36) {
      const unit = text.charCodeAt(at++)
      const digit = unit >= 97 && unit <= 122 ? unit - 97 : unit >= 48 && unit <= 57 ? unit - 22 : NaN
      delta += digit * weight
      if (!(delta < 2147483648)) return ""
      const least = Math.min(26, Math.max(1, k - bias))
      if (digit < least) break
      weight *= 36 - least
    }
    const count = points.length + 1
    bias = adaptBias(delta - before, count, before === 0)
    point += Math.floor(delta / count)
    delta %= count
    if (point > 1114111) return ""
    points.splice(delta++, 0, point)
  }
  const decoded = String.fromCodePoint(...points)
  return encodeLabel(decoded) === "xn--" + text ? decoded : ""
}
`,
  },
  /** A label in ASCII. */
  encodeLabel: {
    needs: ['adaptBias'],
    text: code`function encodeLabel(label) {
  const points = Array.from(label, (character) => character.codePointAt(0))
  const basic = points.filter((point) => point < 128)
  if (basic.length === points.length) return label
  let text = String.fromCodePoint(...basic) + (basic.length > 0 ? "-" : "")
  let next = 128
  let delta = 0
  let bias = 72
  const write = (digit) => (text += String.fromCharCode(digit + (digit < 26 ? 97 : 22)))
  for (let done = basic.length; done < points.length; next++, delta++) {
    const least = points.reduce((best, point) => (point >= next && point < best ? point : best), 1114112)
    delta += (least - next) * (done + 1)
    next = least
    for (const point of points) {
      if (point < next) delta++
      if (point !== next) continue
      let rest = delta
      for (let k = 36; ; k += 36) {
        const limit = Math.min(26, Math.max(1, k - bias))
        if (rest < limit) break
        write(limit + ((rest - limit) % (36 - limit)))
        rest = Math.floor((rest - limit) / (36 - limit))
      }
      write(rest)
      bias = adaptBias(delta, done + 1, done === basic.length)
      delta = 0
      done++
    }
  }
  return "xn--" + text
}
`,
  },
  adaptBias: {
    needs: [],
    text: code`function adaptBias(delta, count, isFirst) {
  let rest = Math.floor(delta / (isFirst ? 700 : 2))
  rest += Math.floor(rest / count)
  let bias = 0
  for (; rest > 455; bias += 36) rest = Math.floor(rest / 35)
  return bias + Math.floor((36 * rest) / (rest + 38))
}
`,
  },
}
