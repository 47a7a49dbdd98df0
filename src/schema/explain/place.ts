import type {Issue, Severity} from '../../issue.ts'
import {join} from '../../json/pointer.ts'

/** The step from the place around to this one: in the description, and in the payload if it is another place there too. */
interface Way {
  readonly around: WalkPlace
  readonly token?: string | number | undefined
  readonly keyword: string
  readonly name?: string | number | undefined
}

/**
 * The position of a walk: in the payload and in the description. A walk passes very many of which nothing is to be said, so that the
 * pointers are put together only when they are asked for.
 */
export class WalkPlace {
  /** The number of properties and items that lead here from where the walk began. */
  readonly depth: number
  readonly #way: Way | undefined
  #path: string | undefined
  #at: string | undefined

  private constructor(depth: number, way: Way | undefined, at: string | undefined) {
    this.depth = depth
    this.#way = way
    this.#at = at
  }

  /** The place where a walk begins. */
  static first(path: string, at: string): WalkPlace {
    const place = new WalkPlace(0, undefined, at)
    place.#path = path
    return place
  }

  /** The place of a property or item, whose schema stands at `keyword`, and there at `name`, unless it names its own place. */
  below(token: string | number, keyword: string, name?: string | number): WalkPlace {
    return new WalkPlace(this.depth + 1, {around: this, token, keyword, name}, undefined)
  }

  /** The same place of the payload, as a schema sees it that stands at `keyword`, and there at `name`. */
  within(keyword: string, name?: string | number): WalkPlace {
    return new WalkPlace(this.depth, {around: this, keyword, name}, undefined)
  }

  /** The same place of the payload, as the schema at another place of the description sees it. */
  seenFrom(at: string): WalkPlace {
    return new WalkPlace(this.depth, {around: this, keyword: ''}, at)
  }

  /** JSON Pointer into the payload. */
  get path(): string {
    return (this.#path ??= WalkPlace.#pathOf(this))
  }

  /** JSON Pointer, as a URI fragment, of the schema that applies there. */
  get at(): string {
    return (this.#at ??= WalkPlace.#schemaOf(this))
  }

  static #pathOf(place: WalkPlace): string {
    const tokens: (string | number)[] = []
    while (place.#path === undefined) {
      const {around, token} = place.#way!
      if (token !== undefined) tokens.push(token)
      place = around
    }
    return tokens.reduceRight<string>(join, place.#path)
  }

  static #schemaOf(place: WalkPlace): string {
    const ways: Way[] = []
    while (place.#at === undefined) {
      ways.push(place.#way!)
      place = place.#way!.around
    }
    return ways.reduceRight(
      (at, {keyword, name}) => `${at}/${keyword}${name === undefined ? '' : join('', name)}`,
      place.#at,
    )
  }
}

/** The words of an issue. */
export interface Words {
  readonly message: string
  readonly expected?: readonly unknown[]
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
  /** Called only for an issue that is kept: finding the words takes longer than finding the fault. */
  readonly say: () => Words
}

/** An issue at the present place, or at a property there. */
export function issueAt(
  {path, at}: Pick<WalkPlace, 'path' | 'at'>,
  {severity = 'error', code, say, property}: SchemaFault,
): Issue {
  const {message, expected} = say()
  return {
    severity,
    code,
    path: property === undefined ? path : join(path, property),
    message,
    ...(expected && {expected}),
    schema: at,
  }
}
