/**
 * Tells whether a number is a multiple of another one as both are written: divided as binary numbers, 19.99 would be no multiple of 0.01. A
 * quotient that is too large to have a fraction is a whole number.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.2.1
 */
export function isMultiple(value: number, divisor: number): boolean {
  const [one, other] = [parse(value), parse(divisor)]
  const exponent = Math.min(one.exponent, other.exponent)
  const quotient = Math.abs(value / divisor)
  if (exponent === 0 || !Number.isFinite(quotient)) return value % divisor === 0
  return quotient < 2 ** 53 ? scale(one, exponent) % scale(other, exponent) === 0n : Number.isInteger(quotient)
}

interface Decimal {
  readonly digits: bigint
  /** Of ten; never above zero. */
  readonly exponent: number
}

function parse(value: number): Decimal {
  const [mantissa = '', power = '0'] = String(value).split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  const exponent = Number(power) - fraction.length
  const digits = BigInt(whole + fraction)
  return exponent > 0 ? {digits: digits * 10n ** BigInt(exponent), exponent: 0} : {digits, exponent}
}

function scale({digits, exponent}: Decimal, to: number): bigint {
  return digits * 10n ** BigInt(exponent - to)
}
