/**
 * The code of a module of this package as CommonJS, which is all that jest runs unless Node.js is told otherwise. It knows modules as our build writes
 * them: all imports stand at the start, all exports at the end, and a test holds every module of the package to that.
 */
export function toCommonJs(code: string): string {
  const {head, rest} = takeImports(code)
  const {tail, body} = takeExports(rest)
  const lazy = body.replaceAll(/\bimport\(("\.{1,2}\/[^"]+")\)/g, 'Promise.resolve().then(() => require($1))')
  // What is exported is read when someone asks, as the bindings of modules are.
  const start = '"use strict";Object.defineProperty(exports, "__esModule", {value: true});'
  return [start, ...tail, ...head, lazy].join('')
}

/** Line ends stay, so that errors tell the lines of the file. */
function takeImports(code: string): {readonly head: readonly string[]; readonly rest: string} {
  const statement = /(\s*)import\s*(?:([^"';]+?)\s*from\s*)?("[^"\n]+");?/y
  const head: string[] = []
  let end = 0
  for (let found = statement.exec(code); found !== null; found = statement.exec(code)) {
    const [, space, clause, specifier] = found
    head.push(space!, toRequire(clause, specifier!))
    end = statement.lastIndex
  }
  return {head, rest: code.slice(end)}
}

function toRequire(clause: string | undefined, specifier: string): string {
  const required = `require(${specifier})`
  if (clause === undefined) return `${required};`
  const [, name, others] = /^([\w$]+)?\s*,?\s*(.*)$/s.exec(clause)!
  const statements: string[] = []
  if (name !== undefined)
    statements.push(`const ${name} = ((own) => (own.__esModule ? own.default : own))(${required});`)
  if (others!.startsWith('{')) statements.push(`const ${others!.replaceAll(/\s+as\s+/g, ': ')} = ${required};`)
  if (others!.startsWith('*')) statements.push(`const ${others!.replace(/^\*\s*as\s+/, '')} = ${required};`)
  return statements.join('')
}

function takeExports(code: string): {readonly tail: readonly string[]; readonly body: string} {
  const statement = /export\s*(?:\{([^{}]*)\}|\*)(?:\s*from\s*("[^"\n]+"))?;?\s*$/
  const tail: string[] = []
  let body = code
  for (let found = statement.exec(body); found !== null; found = statement.exec(body)) {
    const [, names, specifier] = found
    body = body.slice(0, found.index)
    if (names === undefined) tail.push(`Object.assign(exports, require(${specifier ?? ''}));`)
    else for (const name of names.split(',')) if (name.trim() !== '') tail.push(toGetter(name.trim(), specifier))
  }
  return {tail, body}
}

function toGetter(pair: string, specifier: string | undefined): string {
  const [own = '', name = own] = pair.split(/\s+as\s+/)
  const value = specifier === undefined ? own : `require(${specifier})[${JSON.stringify(own)}]`
  return `Object.defineProperty(exports, ${JSON.stringify(name)}, {enumerable: true, get: () => ${value}});`
}
