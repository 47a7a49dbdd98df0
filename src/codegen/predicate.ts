/** Lines that only collect errors, and what remains of them. The forms are those of Ajv's `lines` output. */
const reductions: [RegExp, string][] = [
  [/^"use strict";$/gm, ''],
  [/^\/\*# sourceURL=.*$/gm, ''],
  [/^validate\d+\.errors = [\s\S]*?;$/gm, ''],
  [/^const err\d+ = [\s\S]*?;\nif\(vErrors === null\)\{\nvErrors = \[err\d+\];\n\}\nelse \{\nvErrors\.push\(err\d+\);\n\}$/gm, ''],
  [/^vErrors = vErrors === null \? .*;\nerrors = vErrors\.length;$/gm, 'errors++;'],
  [/^if\(vErrors !== null\)\{\nif\(_errs\d+\)\{\nvErrors\.length = _errs\d+;\n\}\nelse \{\nvErrors = null;\n\}\n\}$/gm, ''],
  [/^let vErrors = null;$/gm, ''],
  [/^(function validate\d+\(data), \{.*\}=\{\}\)\{$/gm, '$1){'],
  [/((?:validate\d+|wrapper\d+\.validate)\([\w.[\]"$]+), \{instancePath.*?rootData\}\)/g, '$1)'],
  [/^let (missing\d+);\nif\(\((.+ === undefined)\) && \(\1 = ".*"\)\)\{$/gm, 'if($2){'],
  // A number that is not finite has not got as far as its limits.
  [/\(\(typeof (\S+) == "number"\) && \(!\(\1 % 1\) && !isNaN\(\1\)\)\) && \(isFinite\(\1\)\)/g, 'Number.isInteger($1)'],
  [/^if\((\S+ [<>]=? \S+) \|\| isNaN\(\S+\)\)\{$/gm, 'if($1){'],
]

/**
 * Reduces the code of Ajv's validators to their answer. The errors that Ajv would collect are not wanted: what a failure means
 * is worked out from the schema, and paths that are built on the way cost time on every valid value.
 *
 * @throws if the code holds anything unexpected, as after a change in Ajv.
 */
export function keepPredicate(code: string): string {
  const reduced = reductions.reduce((text, [pattern, replacement]) => text.replaceAll(pattern, replacement), code)
    .split(/^(?=function validate)/m).map(withoutCounts).join('')
  const left = /^.*(?:vErrors|instancePath|parentData|rootData).*$/m.exec(reduced)?.[0]
  if (left !== undefined) throw new Error(`Ajv's code could not be reduced to a predicate: ${left}`)
  return reduced
}

/** Where no count of errors is taken back, the first error decides, and there is nothing to compare. */
function withoutCounts(code: string): string {
  if (/^errors = /m.test(code)) return code
  const decided = code
    .replaceAll(/^(?:let errors = 0|const _errs\d+ = errors);\n/gm, '')
    .replaceAll(/^errors\+\+;$/gm, 'return false;')
    .replaceAll(/^(if\(|var valid\d+ = |return )(?:errors === (?:0|_errs\d+)|_errs\d+ === errors)(\)\{|;)$/gm, '$1true$2')
    .replaceAll(/^(if\(!\(Number\.isInteger\((\S+)\)\)\)\{\n\nreturn false;\n\}\nif\(true\)\{\n)if\(\(typeof \2 == "number"\) && \(isFinite\(\2\)\)\)\{$/gm, '$1if(true){')
    .replaceAll(/^var (valid\d+) = true;\nif\(!\1\)\{\n(?:(?:.*;)?\n)*\}\n/gm, 'var $1 = true;\n')
  const read = new Set([...decided.matchAll(/\bvalid\d+\b(?! = true;)/g)].map(([name]) => name))
  return decided.replaceAll(/^var (valid\d+) = true;\n/gm, (statement, name: string) => (read.has(name) ? statement : ''))
}

/** Gives each exported function its own name, where Ajv has a constant beside a function with a number. */
export function nameFunctions(code: string): string {
  const names = new Map<string, string>()
  const withoutConstants = code
    .replaceAll(/^const (wrapper\d+) = \{validate: (validate\d+)\};$/gm, (_statement, wrapper: string, number: string) => {
      names.set(`${wrapper}.validate`, number)
      return ''
    })
    .replaceAll(/^export const (.+) = (validate\d+);$/gm, (statement, name: string, number: string) => {
      if (names.has(number)) return statement
      names.set(number, name)
      return ''
    })
    .replaceAll(/^function (validate\d+)\(/gm, (start, number: string) => (names.has(number) ? `export ${start}` : start))
  const nameOf = (name: string): string => (names.has(name) ? nameOf(names.get(name)!) : name)
  // Matches strings as well, to pass over what is in them.
  return withoutConstants.replaceAll(/"(?:[^"\\\n]|\\.)*"|\bwrapper\d+\.validate\b|\bvalidate\d+\b/g, nameOf)
}
