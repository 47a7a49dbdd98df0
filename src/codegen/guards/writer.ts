import {code, identifier, indented, joinCode, type Code} from '../emit/code.ts'

/** The body of a function, statement by statement. */
export class Writer {
  readonly #lines: Code[] = []
  readonly #counts = new Map<string, number>()
  #indent = '  '

  line(statement: Code): void {
    this.#lines.push(indented(statement, this.#indent))
  }

  /** `head` with a block of what `body` writes, such as a loop or a label. */
  block(head: Code, body: () => void): void {
    this.line(code`${head} {`)
    this.#deeper(body)
    this.line(code`}`)
  }

  /** The first block whose condition holds, else that of `otherwise`. */
  choose(cases: readonly (readonly [condition: Code, body: () => void])[], otherwise?: () => void): void {
    for (const [index, [condition, body]] of cases.entries()) {
      this.line(index === 0 ? code`if (${condition}) {` : code`} else if (${condition}) {`)
      this.#deeper(body)
    }
    if (otherwise !== undefined) {
      this.line(code`} else {`)
      this.#deeper(otherwise)
    }
    this.line(code`}`)
  }

  /** A name that nothing else in the function has. */
  name(word: string): Code {
    const count = this.#counts.get(word) ?? 0
    this.#counts.set(word, count + 1)
    return identifier(`${word}${count}`)
  }

  text(): Code {
    return joinCode(this.#lines.map((line) => code`${line}\n`))
  }

  #deeper(body: () => void): void {
    const indent = this.#indent
    this.#indent += '  '
    body()
    this.#indent = indent
  }
}
