import {expect, test} from 'vitest'
import {nameUnreleased, readNewest} from '../../../scripts/release/changelog.ts'

const changelog = `# Changelog

## Unreleased

### Added

- Cats.

## 1.0.0 - 2026-01-31

- Dogs.
`

test('what is unreleased becomes a version, and the older parts stay', () => {
  expect(readNewest(changelog)).toEqual({version: undefined, text: '### Added\n\n- Cats.'})
  const named = nameUnreleased(changelog, '1.1.0', '2026-02-28')
  expect(readNewest(named)).toEqual({version: '1.1.0', text: '### Added\n\n- Cats.'})
  expect(named).toBe(changelog.replace('## Unreleased', '## 1.1.0 - 2026-02-28'))
})

test.each([
  [
    'nothing unreleased',
    '# Changelog\n\n## Unreleased\n\n## 1.0.0 - 2026-01-31\n\n- Dogs.\n',
    'Found nothing unreleased',
  ],
  ['a released version', '# Changelog\n\n## 1.0.0 - 2026-01-31\n\n- Dogs.\n', 'Found nothing unreleased'],
  ['a heading of another kind', '# Changelog\n\n## Soon\n\n- Cats.\n', 'Found "## Soon", expected "## Unreleased"'],
  ['no part', '# Changelog\n', 'Found no part in the changelog'],
])('%s is no release', (_what, text, message) => {
  expect(() => nameUnreleased(text, '1.1.0', '2026-02-28')).toThrow(message)
})
