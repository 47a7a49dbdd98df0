import {renderSite, type SiteOptions} from '../../../../src/codegen/docs/site/site.ts'
import type {OpenApiDocument} from '../../../../src/codegen/read/document.ts'

/** The texts of the files of a site, by their paths. */
export async function renderFiles(document: OpenApiDocument, options: SiteOptions): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  for (const [file, content] of await renderSite(document, options)) files[file] = (files[file] ?? '') + String(content)
  return files
}
