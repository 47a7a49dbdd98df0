import type {Parameter, ParameterStyle} from '../contract.ts'

/** The style of a parameter, with the defaults of its location. @see https://spec.openapis.org/oas/v3.1.1#fixed-fields-for-use-with-schema */
export function serializationOf({
  in: location,
  style = location === 'path' || location === 'header' ? 'simple' : 'form',
  explode = style === 'form' || style === 'cookie',
  allowReserved = false,
}: Pick<Parameter, 'in' | 'style' | 'explode' | 'allowReserved'>): {
  readonly style: ParameterStyle
  readonly explode: boolean
  readonly allowReserved: boolean
} {
  return {style, explode, allowReserved}
}
