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
  // A single condition needs no count of the errors before and after it, neither at a property nor at an item. Not each loop has declared
  // the variable that tells how it went.
  [/^const (_errs\d+) = errors;\n(if\(.*\)\{\n\nreturn false;\n\}\n)var (valid\d+) = \1 === errors;\nif\(!\3\)\{\n(?:missing\d+ = -1;\n)?break;\n\}\n/gm, '$2'],
  [/^const (_errs\d+) = errors;\n(if\(.*\)\{\n)\n?errors\+\+;\n\}\nvar (valid\d+) = \1 === errors;\nif\(!\3\)\{\n(missing\d+ = -1;\nbreak;\n\}\n)/gm, '$2$4'],
  [/^const (_errs\d+) = errors;\n(if\(.*\)\{\n)\n?errors\+\+;\n\}\nvar (valid\d+) = \1 === errors;\nif\(!\3\)\{\nbreak;\n\}\n/gm, '$2errors++;\nvar $3 = false;\nbreak;\n}\n'],
]

/**
 * Reduces the code of Ajv's validators to their answer. The errors that Ajv would collect are not wanted: what a failure means
 * is worked out from the schema, and paths that are built on the way cost time on every valid value.
 *
 * @throws if the code holds anything unexpected, as after a change in Ajv.
 */
export function keepPredicate(code: string): string {
  const reduced = reductions.reduce((text, [pattern, replacement]) => text.replaceAll(pattern, replacement), code)
  const left = /^.*(?:vErrors|instancePath|parentData|rootData).*$/m.exec(reduced)?.[0]
  if (left !== undefined) throw new Error(`Ajv's code could not be reduced to a predicate: ${left}`)
  return reduced
}
