import {sampleOf} from '../sample.ts'

/** Code that shows that it ran: as a line on the standard output, and as a property that any test can look for. */
export const mark = `globalThis.markedCodeRan = true; console.log('MARKED');`

/** The names that the marked code consists of. No program that only holds it as data has a variable of these names. */
export const marks = ['markedCodeRan', 'console', 'globalThis'] as const

/** Names of variables and functions in generated code, that of Ajv included, and names that every object has. */
const names = [
  'instancePath',
  'parentData',
  'parentDataProperty',
  'rootData',
  'vErrors',
  'errors',
  'data',
  'validate0',
  'evaluated',
  'evaluated0',
  'missing0',
  'key0',
  'value0',
  'member0',
  'pattern0',
  'constant0',
  'hasOwn',
  'unique',
  'canonical',
  'refuse',
  'undefined',
  'schemas',
  'operations',
  'types',
  'Record',
  'Omit',
  'isString',
  '__proto__',
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'prototype',
  'default',
  'delete',
  'await',
] as const

/** Texts that end, in one kind of place or another, what they stand in, and go on with code. */
const breakouts: Readonly<Record<string, string>> = {
  line: `a\n${mark}\n`,
  'carriage return': `a\r${mark}\r\n`,
  'line separator': `a\u2028${mark}\u2029`,
  'single quote': `'; ${mark} '`,
  'double quote': `"; ${mark} "`,
  'escaped double quote': `\\"; ${mark} \\"`,
  'escaped single quote': `\\'; ${mark} \\'`,
  backtick: '`; ' + mark + ' `',
  'escaped backtick': '\\`; ' + mark + ' \\`',
  'template literal': `\${(() => { ${mark} })()}`,
  'end of comment': `*/ ${mark} /*`,
  'escaped end of comment': `*\\/ *\\\\/ ${mark} /*`,
  'line comment': `// x\n${mark} // `,
  'line that looks like a comment': `a\n// x\nb`,
  'end of function': `;\n}\n${mark}\nfunction isB() {\n// x`,
  'end of call': `"]})); ${mark} (([{"`,
  'end of regular expression': `/; ${mark} /`,
  'end of script': `</script><script>${mark}</script>`,
  'start of comment in HTML': `<!--\n${mark}\n-->`,
  'attribute of HTML': `"><img src=x onerror="${mark}">`,
  'trailing backslash': 'a\\',
  'backslashes and quotes': `\\\\'\\\\"\\\\\``,
  'sentence with a variable': 'the instancePath of it',
  'line of Ajv': 'vErrors = null;\nerrors = 0;\nvalidate0.errors = vErrors;',
  'lone surrogate': '\ud800 and \udc00',
  'control characters': '\u0000\u0007\u001b[31m\u007f\u0085\ufeff',
}

/** Hostile strings, one for each way out of a literal, a comment or a page, and each name that code might have a use for. */
export const hostileTexts: readonly string[] = [...Object.values(breakouts), ...sampleOf(names, 3)]
