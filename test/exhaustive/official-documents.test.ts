import {mkdtempSync, readdirSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {generate} from '../../src/codegen/index.ts'
import {InputError} from '../../src/errors.ts'

/**
 * The folder with the documents that the OpenAPI Specification is tested with, as `v3.1/pass/….yaml` and `v3.1/fail/….yaml`.
 *
 * @see https://github.com/OAI/OpenAPI-Specification/tree/main/tests
 */
const folder = process.env.OPENAPI_DOCUMENTS ?? ''

/** Documents that pass by the standard and are refused here, with the reason. */
const refused = new Map([
  ['security-scheme-object-examples.yaml', /^.*The reference "https:\/\/example\.com.*leads to another host/],
])

const files = (folder === '' ? [] : readdirSync(folder, {recursive: true, encoding: 'utf8'})).filter((file) =>
  /^v3\.\d.(?:pass|fail).*\.yaml$/.test(file),
)

describe.skipIf(files.length === 0)('the documents of the OpenAPI Specification', () => {
  test.each(files)('%s', async (file) => {
    const out = mkdtempSync(path.join(tmpdir(), 'messages-openapi-test-'))
    const outcome = generate({spec: path.join(folder, file), out}).catch((error: unknown) => error)
    const reason = file.includes('/fail/') ? /:\d+:\d+: [A-Z]/ : refused.get(path.basename(file))
    if (reason === undefined) return expect(await outcome).toHaveProperty('files')
    const error = await outcome
    expect(error).toBeInstanceOf(InputError)
    expect((error as InputError).message).toMatch(reason)
  })
})
