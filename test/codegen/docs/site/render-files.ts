import {renderSite, type SiteOptions} from '../../../../src/codegen/docs/site/site.ts'
import type {OpenApiDocument} from '../../../../src/codegen/read/document.ts'

/** The texts of the files of a site, by their paths. */
export async function renderFiles(document: OpenApiDocument, options: SiteOptions): Promise<Record<string, string>> {
  return Object.fromEntries(
    Array.from(await renderSite(document, options), ([file, content]) => [file, String(content)]),
  )
}
