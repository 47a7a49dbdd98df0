import type {Page} from '../parts/page.ts'
import type {Uses} from '../parts/uses.ts'
import type {Language} from '../samples/languages.ts'
import type {Samples} from '../samples/samples.ts'
import type {FindSchemaExamples} from '../samples/schema-examples.ts'
import type {FileNames} from './site-page.ts'
import type {FindTrial} from './trials.ts'
import type {Unfolder} from './unfold.ts'

/** All that the pages of a site are made of. */
export interface SiteContext {
  readonly page: Page
  readonly unfolder: Unfolder
  readonly names: FileNames
  readonly uses: Uses
  readonly samples: Samples
  readonly findExamples: FindSchemaExamples
  readonly findTrial: FindTrial
  readonly languages: Readonly<Record<string, Language>>
}
