import type {Issue, Severity} from '../../issue.ts'
import {join} from '../../json/pointer.ts'

export type PathStep = string | number

/**
 * The position of a walk: in the payload and in the description. A walk passes very many of which nothing is to be said, so that the
 * pointers are put together only when they are asked for.
 */
export class WalkPlace {
  /** The number of properties and items that lead here from where the walk began. */
  readonly depth: number
  readonly #around: WalkPlace | undefined
  /** The step from the place around in the payload, if this is another place there. */
  readonly #token: PathStep | undefined
  /** The step from the place around in the description. */
  readonly #keyword: string
  readonly #name: PathStep | undefined
  #path: string | undefined
  #at: string | undefined

  private constructor(depth: number, around?: WalkPlace, token?: PathStep, keyword = '', name?: PathStep) {
    this.depth = depth
    this.#around = around
    this.#token = token
    this.#keyword = keyword
    this.#name = name
  }

  /** The place where a walk begins. */
  static first(path: string, at: string): WalkPlace {
    const place = new WalkPlace(0)
    place.#path = path
    place.#at = at
    return place
  }

  /** The place of a property or item, whose schema stands at `keyword`, and there at `name`, unless it names its own place. */
  below(token: PathStep, keyword: string, name?: PathStep): WalkPlace {
    return new WalkPlace(this.depth + 1, this, token, keyword, name)
  }

  /** The same place of the payload, as a schema sees it that stands at `keyword`, and there at `name`. */
  within(keyword: string, name?: PathStep): WalkPlace {
    return new WalkPlace(this.depth, this, undefined, keyword, name)
  }

  /** The same place of the payload, as the schema at another place of the description sees it. */
  seenFrom(at: string): WalkPlace {
    const place = new WalkPlace(this.depth, this)
    place.#at = at
    return place
  }

  /** The last step into the payload from where the walk began; `''` there. */
  get token(): PathStep {
    return this.#token ?? this.#around?.token ?? ''
  }

  /** JSON Pointer into the payload. */
  get path(): string {
    return (this.#path ??= WalkPlace.#pathOf(this))
  }

  /** JSON Pointer, as a URI fragment, of the schema that applies there. */
  get at(): string {
    return (this.#at ??= WalkPlace.#schemaOf(this))
  }

  /** Keeps those of the places around too: what is wrong with an item is often wrong with those beside it. */
  static #pathOf(place: WalkPlace): string {
    const open: WalkPlace[] = []
    for (; place.#path === undefined; place = place.#around!) open.push(place)
    let path = place.#path
    for (let one = open.pop(); one !== undefined; one = open.pop())
      one.#path = path = one.#token === undefined ? path : join(path, one.#token)
    return path
  }

  static #schemaOf(place: WalkPlace): string {
    const steps: WalkPlace[] = []
    for (; place.#at === undefined; place = place.#around!) steps.push(place)
    return steps.reduceRight(
      (at, step) => `${at}/${step.#keyword}${step.#name === undefined ? '' : join('', step.#name)}`,
      place.#at,
    )
  }
}

/** The words of an issue. */
export interface Words {
  readonly message: string
  readonly expected?: readonly unknown[] | undefined
}

/** Something that is wrong with a value. */
export interface SchemaFault {
  readonly code: string
  /** Default: `error`. */
  readonly severity?: Severity
  /** A property of the present value that the issue is about. */
  readonly property?: string
  /** True if it suggests that another member of a union was meant. */
  readonly isAboutTag?: boolean
  /** Names of properties: those of any one of these lists, if they were there, would mend it. */
  readonly ways?: readonly (readonly string[])[]
  /** Called only for an issue that is kept: finding the words takes longer than finding the fault. */
  readonly say: () => Words
}

/** An issue at the present place, or at a property there. */
export function issueAt(
  {path, at}: Pick<WalkPlace, 'path' | 'at'>,
  {severity = 'error', code, say, property}: SchemaFault,
): Issue {
  const {message, expected} = say()
  const where = property === undefined ? path : join(path, property)
  return expected === undefined
    ? {severity, code, path: where, message, schema: at}
    : {severity, code, path: where, message, expected, schema: at}
}
