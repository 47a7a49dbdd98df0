export type JsonType = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object'

/** A schema of the description: a compiled predicate for the common case, and the data that explains why a value fails it. */
export interface CompiledSchema {
  /** JSON Pointer into the contract's `openapi.yaml`, as a URI fragment. */
  readonly pointer: string
  readonly is: (value: unknown) => boolean
  /** `true` where `is` walks over the node, which takes as long as telling what is wrong. Default: it runs code of its own. */
  readonly isWalked?: true
  readonly node: Schema
  /** `false` where no property in or below it goes one way. Default: what a walk over it finds. */
  readonly reachesOneWay?: boolean
}

export type OneWayList = 'readOnly' | 'writeOnly' | 'requiredSent' | 'requiredReceived'
/** `true` allows every value and `false` none. */
export type Schema = SchemaNode | boolean

/**
 * The assertions of one JSON Schema 2020-12 object, without annotations.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation
 */
export interface SchemaNode {
  /** A function, since schemas may be recursive. */
  readonly $ref?: () => CompiledSchema
  /** The location in the description. Default: that of the parent. */
  readonly pointer?: string
  readonly type?: readonly JsonType[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly format?: string
  /** The check of the format, which allows all values of other types. */
  readonly isOfFormat?: (value: unknown) => boolean
  readonly pattern?: string
  /** `x-expected`: what the pattern asks for, in words. */
  readonly expected?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly exclusiveMaximum?: number
  readonly multipleOf?: number
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly unevaluatedProperties?: Schema
  readonly propertyNames?: Schema
  readonly minProperties?: number
  readonly maxProperties?: number
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>
  readonly dependentSchemas?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly prefixItems?: readonly Schema[]
  readonly unevaluatedItems?: Schema
  readonly contains?: Schema
  readonly minContains?: number
  readonly maxContains?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly uniqueItems?: boolean
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly not?: Schema
  readonly if?: Schema
  readonly then?: Schema
  readonly else?: Schema
  /**
   * The property that tells the members of `oneOf` apart, and the index of the member for each of its values. With a `defaultMapping`, that of the
   * member for all others, and for objects without the property.
   */
  readonly discriminator?: {
    readonly propertyName: string
    readonly mapping: Readonly<Record<string, number>>
    readonly defaultMapping?: number
  }
  /** `x-extensible`: the server may add values to this enum or union, so an unknown one is a warning. */
  readonly extensible?: true
  /** The form of the value in XML. @see https://spec.openapis.org/oas/v3.2.0#xml-object */
  readonly xml?: Readonly<Record<string, unknown>>
  /** Names of properties that go one way, and of those that are required in that one alone. */
  readonly oneWay?: Readonly<Partial<Record<OneWayList, readonly string[]>>>
  /** `x-beta`: the beta feature that has to be turned on, or several with commas: one is enough. */
  readonly beta?: string
}
