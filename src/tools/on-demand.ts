import type {DocsOptions, DocsResult} from '../codegen/docs/build-docs.ts'
import type {GenerateOptions, GenerateResult} from '../codegen/generate.ts'
import type {LintOptions, LintRun} from '../codegen/lint/lint.ts'
import type {Source} from '../codegen/load/description.ts'
import type {OpenApiDocument} from '../codegen/read/document.ts'
import {loadTools} from './load-tools.ts'

// The functions of `codegen`, for programs: their code is loaded when they are called. All of them reject with an `InputError` that names the
// command to run, where the package `@messages-openapi/tools` is not installed.

/**
 * Writes the contract of an OpenAPI 3.0, 3.1 or 3.2 or a Swagger 2.0 description: bundled description, types, validators, operation table. All of it
 * is built in memory first, so a failure writes nothing.
 *
 * @throws {InputError} if the description cannot be read, does not make sense, or if what stands in the folder must not be replaced.
 */
export async function generate(options: GenerateOptions): Promise<GenerateResult> {
  return (await loadTools()).generate(options)
}

/**
 * The description as one document: files and examples inlined, Overlays applied. Only files in the folder of the description, or in `root`, and
 * documents of the hosts in `allowRemote` are read; an `externalValue` that is no file there stays a link.
 *
 * @throws {InputError} if a file cannot be read or parsed, is no OpenAPI or Swagger description, or has a `$ref` that leads nowhere or where it may not.
 */
export async function bundle(source: Source): Promise<OpenApiDocument> {
  return (await loadTools()).bundle(source)
}

/**
 * Writes docs of a description that ask for nothing else when they are opened: a site, or one page. All of it is built in memory first, so a
 * failure writes nothing.
 *
 * @throws {InputError} if the description cannot be read, does not make sense, or has an example that is not valid or a link that leads nowhere.
 */
export async function buildDocs(options: DocsOptions): Promise<DocsResult> {
  return (await loadTools()).buildDocs(options)
}

/**
 * Runs `redocly lint --format=json` on a description and all that it may refer to.
 *
 * @throws {InputError} if a file cannot be read or parsed, or a reference is refused.
 */
export async function lint(options: LintOptions): Promise<LintRun> {
  return (await loadTools()).lint(options)
}
