import {expect, test} from 'vitest'
import {assertConfig, optionsOf} from '../../../src/cli/config/check-config.ts'
import type {DescriptionConfig} from '../../../src/entries/config.ts'

const spec = 'api.yaml'

test.each<{config: unknown; message: string}>([
  {config: undefined, message: 'Found no configuration, expected an object with "descriptions".'},
  {
    config: {},
    message: 'Found no list of descriptions, expected one with "spec" in each of its items at /descriptions.',
  },
  {
    config: {description: []},
    message: 'Found the unknown key "description" at /description, did you mean "descriptions"?',
  },
  {config: {descriptions: [spec]}, message: 'Found "api.yaml" at /descriptions/0, expected an object.'},
  {
    config: {descriptions: [{spec}, {out: 'a'}]},
    message: 'Found no "spec", expected the path of a description at /descriptions/1.',
  },
  {
    config: {descriptions: [{spec, overlay: []}]},
    message: 'Found the unknown key "overlay" at /descriptions/0/overlay, did you mean "overlays"?',
  },
  {
    config: {descriptions: [{spec, constructor: 1}]},
    message: 'Found the unknown key "constructor" at /descriptions/0/constructor, expected spec, out, ',
  },
  {
    config: {descriptions: [{spec, docs: {tittle: 'A'}}]},
    message: 'Found the unknown key "tittle" at /descriptions/0/docs/tittle, did you mean "title"?',
  },
  {
    config: {descriptions: [{spec, formats: 'no'}]},
    message: 'Found "no" at /descriptions/0/formats, expected "assert" or "annotate".',
  },
  {
    config: {descriptions: [{spec, overlays: 'a.yaml'}]},
    message: 'Found "a.yaml" at /descriptions/0/overlays, expected a list of strings.',
  },
  {
    config: {descriptions: [{spec, lint: {strict: 'yes'}}]},
    message: 'Found "yes" at /descriptions/0/lint/strict, expected true or false.',
  },
  {
    config: {descriptions: [{spec, lint: {severities: ['messages/structure=off']}}]},
    message: 'Found ["messages/structure=off"] at /descriptions/0/lint/severities, expected an object.',
  },
  {
    config: {descriptions: [{spec, lint: {severities: {'messages/structure': 'warn'}}}]},
    message:
      'Found "warn" at /descriptions/0/lint/severities/messages~1structure, expected "off", "warning" or "error".',
  },
  {
    config: {descriptions: [{spec, lint: {severities: {'messages/structur': 'off'}}}]},
    message:
      'Found the unknown key "messages/structur" at /descriptions/0/lint/severities/messages~1structur, did you mean "messages/structure"?',
  },
  {
    config: {
      descriptions: [
        {spec, out: 'src/a'},
        {spec, out: './src/a/'},
      ],
    },
    message:
      'Found the folder "./src/a/" a second time, expected one for each contract and site at /descriptions/1/out.',
  },
  {
    config: {descriptions: [{spec, out: 'src/a', docs: {out: 'site'}}], docs: {out: 'src/../site'}},
    message: 'Found the folder "src/../site" a second time, expected one for each contract and site at /docs/out.',
  },
  {
    config: {descriptions: [{spec, docs: {}}]},
    message: 'Found neither "out" nor "single", expected where to write the docs at /descriptions/0/docs.',
  },
  {
    config: {descriptions: [{spec}], docs: {title: 'All'}},
    message: 'Found no "out", expected the folder of the site at /docs.',
  },
  {
    config: {descriptions: [{spec}], docs: {out: 'site', single: 'all.html'}},
    message: 'Found the unknown key "single" at /docs/single, expected out, only, guides',
  },
  {
    config: {descriptions: [{spec: ''}]},
    message: 'Found "" at /descriptions/0/spec, expected a string that is not empty.',
  },
])('refuses $config', ({config, message}) => {
  expect(() => assertConfig(config, 'c.json')).toThrow(`c.json: ${message}`)
})

test('a description says what options say', () => {
  const description: DescriptionConfig = {
    spec,
    out: 'src/api',
    overlays: ['a.yaml', 'b.yaml'],
    allowSlowPatterns: false,
    lint: {severities: {'messages/structure': 'off', 'a-rule': 'error'}},
    docs: {out: 'site', guides: ['a.md'], lenient: true},
  }
  expect(() => assertConfig({descriptions: [description]}, 'c.json')).not.toThrow()
  expect(Object.fromEntries(optionsOf(description))).toEqual({
    spec: [spec],
    out: ['src/api'],
    overlay: ['a.yaml', 'b.yaml'],
  })
  expect(Object.fromEntries(optionsOf(description.lint!))).toEqual({rule: ['messages/structure=off', 'a-rule=error']})
  expect(Object.fromEntries(optionsOf(description.docs!))).toEqual({
    out: ['site'],
    guide: ['a.md'],
    lenient: ['true'],
  })
})
