/**
 * The value of a record's own property. Undefined for a name that the record inherits, such as `constructor` or `toString`: names
 * that come with a payload must not reach what every object has by nature.
 */
export function ownValue<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined
}

/** The value of an own property of anything; undefined where that is no object. */
export function ownMember(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined
}

/** Sets an own property. A plain assignment to `__proto__` would change what the record inherits. */
export function setOwn<Value>(record: Record<string, Value>, name: string, value: Value): void {
  if (name === '__proto__')
    Object.defineProperty(record, name, {value, writable: true, enumerable: true, configurable: true})
  else record[name] = value
}
