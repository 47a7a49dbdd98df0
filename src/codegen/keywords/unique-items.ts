import {_, type CodeKeywordDefinition, type KeywordCxt} from 'ajv'

/** Up to this length, to compare each item with those before it takes less time than to make a set of them. */
const shortLength = 16

/**
 * `uniqueItems`, for lists of scalars as a set. Ajv's own code takes the items for keys of an object, which is slow and does not see that
 * `__proto__` comes twice; the lists that may have objects are left to it.
 *
 * @see https://ajv.js.org/keywords.html#define-keyword-with-code-generation-function
 */
export function uniqueItemsKeyword(own: CodeKeywordDefinition): CodeKeywordDefinition {
  return {
    ...own,
    code(cxt) {
      if (hasScalarItems(cxt.parentSchema as WithItems)) emitScalars(cxt)
      else own.code(cxt)
    },
  }
}

interface WithItems {
  readonly items?: {readonly type?: string | readonly string[]}
}

function hasScalarItems({items: {type = 'object'} = {}}: WithItems): boolean {
  return [type].flat().every((name) => name !== 'object' && name !== 'array')
}

function emitScalars(cxt: KeywordCxt): void {
  const {gen, data} = cxt
  const length = gen.const('length', _`${data}.length`)
  const valid = gen.let('valid', true)
  gen.if(
    _`${length} < ${shortLength}`,
    () => {
      const outer = gen.name('outer')
      gen.label(outer)
      gen.forRange('i', 1, length, (i) => {
        gen.forRange('j', 0, i, (j) => gen.if(_`${data}[${i}] === ${data}[${j}]`, () => gen.assign(valid, false).break(outer)))
      })
    },
    () => gen.assign(valid, _`new Set(${data}).size === ${length}`),
  )
  // For the text of an error, which no predicate has.
  cxt.setParams({i: _`0`, j: _`0`})
  cxt.pass(valid)
}
