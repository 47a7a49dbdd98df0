import {expect, test} from 'vitest'
import {compileSchemas} from '../../differential/compile-schemas.ts'

const odd = ['a b', 'a\nb', 'a\\b', `a"b'c`, 'a\u2028b', '${a}`', '</script>']

test('schemas have their pointers and texts, whatever characters these have', async () => {
  const schemas = await compileSchemas(Object.fromEntries(odd.map((name) => [name, {const: name, type: 'string'}])))
  const all = Object.values(schemas)
  expect(all.map(({pointer}) => pointer)).toEqual(odd.map((name) => `#/components/schemas/${name.replace('/', '~1')}`))
  expect(all.map(({node}) => typeof node === 'object' && node.const)).toEqual(odd)
  for (const [index, name] of odd.entries())
    expect(odd.map((other) => all[index]!.is(other))).toEqual(odd.map((other) => other === name))
})

test('a schema may have the name of a property that every object has', async () => {
  const schemas = await compileSchemas({__proto__: null, constructor: {type: 'string'}, toString: {type: 'integer'}})
  expect(Object.values(schemas).map(({is}) => [is('x'), is(1)])).toEqual([
    [true, false],
    [false, true],
  ])
})
