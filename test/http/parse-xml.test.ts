import {expect, test} from 'vitest'
import {parseXml, type XmlElement} from '../../src/http/parse-xml.ts'

/** An element as a short text: its name with the last part of its namespace, its attributes, its text, its children. */
function shown({name, namespace, attributes, text, children, isNil}: XmlElement): string {
  const own = attributes.map((one) => `${one.namespace && `${one.namespace}:`}${one.name}=${one.value}`)
  const parts = [...own, ...(text.trim() === '' ? [] : [JSON.stringify(text)]), ...children.map(shown)]
  return `${namespace && `${namespace}:`}${name}${isNil ? '!' : ''}(${parts.join(' ')})`
}

const read = (text: string) => {
  const found = parseXml(text)
  return 'fault' in found ? found.fault : shown(found)
}

test.each([
  ['<a/>', 'a()'],
  ['\uFEFF<?xml version="1.0"?>\n<!-- b --><a><!--<c>--><?d ?></a>\n<!-- e -->\n', 'a()'],
  [`<a b="1"  c = '"2"' ></a >`, 'a(b=1 c="2")'],
  ['<a>&lt;&#65;&#x1F600;&amp;amp;&quot;&apos;</a>', 'a("<A😀&amp;\\"\'")'],
  ['<a>x<![CDATA[<b>&amp;]]]]><![CDATA[>]]></a>', 'a("x<b>&amp;]]>")'],
  ['<a b="1\n2&#10;3">x\r\ny\rz</a>', 'a(b=1 2\n3 "x\\ny\\nz")'],
  ['<a xmlns="u" xmlns:p="v" p:b="1" c="2"><p:d/><e xmlns=""/></a>', 'u:a(v:b=1 c=2 v:d() e())'],
  ['<a><b xmlns:p="u"><p:c/></b><p:c/></a>', 'a(b(u:c()) c())'],
  ['<a xml:lang="de" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true" i:type="b"/>', 'a!()'],
  ['<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" \'http://x.example/svg.dtd\' ><svg/>', 'svg()'],
  ['<größe-1.x>ß</größe-1.x>', 'größe-1.x("ß")'],
])('%j is read as %j', (text, want) => {
  expect(read(text)).toBe(want)
})

test.each([
  ['', 'Found no element in line 1, column 1 of the XML, expected one.'],
  ['{"a": 1}', 'Found a text beside the root element in line 1, column 1 of the XML, expected none.'],
  ['<a>\n <b>\n</a>', 'Found "</a>" in line 3, column 4 of the XML, expected "</b>".'],
  ['<a>', 'Found the end of the text in line 1, column 4 of the XML, expected "</a>".'],
  ['<a/></a>', 'Found "</a>" in line 1, column 8 of the XML, expected no end of an element.'],
  ['<a/><b/>', 'Found a second root element in line 1, column 9 of the XML, expected one.'],
  [
    '<a b=1/>',
    'Found a fault in the tag of "a" in line 1, column 3 of the XML, expected attributes with their values in quotes, or ">".',
  ],
  ['<a b="1" b="2"/>', 'Found the attribute "b" of "a" twice in line 1, column 15 of the XML, expected each once.'],
  ['<a>b & c</a>', 'Found "&" in line 1, column 4 of the XML, expected one of the entities of XML, or "&amp;".'],
  ['<a>&nbsp;</a>', 'Found "&nbsp;" in line 1, column 4 of the XML, expected one of the entities of XML, or "&amp;".'],
  ['<a>&#0;</a>', 'Found "&#0;" in line 1, column 4 of the XML, expected one of the entities of XML, or "&amp;".'],
  [
    '<a>&#xD800;</a>',
    'Found "&#xD800;" in line 1, column 4 of the XML, expected one of the entities of XML, or "&amp;".',
  ],
  ['<a>1 < 2</a>', 'Found "<" in line 1, column 7 of the XML, expected the name of an element after it, or "&lt;".'],
  ['<a><!-- b</a>', 'Found a comment without an end in line 1, column 4 of the XML, expected "-->".'],
  ['<![CDATA[a]]>', 'Found a text beside the root element in line 1, column 1 of the XML, expected none.'],
  [
    '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    'Found a document type or another declaration in line 1, column 1 of the XML, expected elements alone.',
  ],
])('%j is refused: %s', (text, fault) => {
  expect(read(text)).toBe(fault)
})

test('elements in each other have an end', () => {
  const nested = (depth: number) => `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`
  expect(read(nested(200))).toMatch(/^a\(/)
  expect(read(nested(10_000))).toMatch(/^Found more than 200 elements in each other/)
})

test.each([
  '<a ',
  '<a b',
  '<a b="',
  '<!--',
  '<![CDATA[',
  '<?a ',
  '&',
  '&#',
  '</',
  '"',
  ' ',
  ' a="b"',
  '<!DOCTYPE a ',
  '<!DOCTYPE a ""',
])('strangers cannot make it slow by repeating %j', (piece) => {
  const text = `<r>${piece.repeat(300_000)}`
  expect(typeof read(text)).toBe('string')
  expect(typeof read(`<r ${piece.repeat(300_000)}`)).toBe('string')
})
