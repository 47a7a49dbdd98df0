import type {Severity} from '../issue.ts'
import type {Locale} from '../phrases/locales.ts'
import type {RuleSettings} from '../validate/index.ts'
import type {Library} from './libraries.ts'
import type {LintRuleName} from './lint/severities.ts'

/** The descriptions that `generate`, `lint` and `docs` work on where none is named. Paths are relative to the file with the configuration. */
export interface Config {
  readonly descriptions: readonly DescriptionConfig[]
  /** One site with all descriptions, those of one title as versions, the oldest first. Default: each has its own, as its `docs` says. */
  readonly docs?: Omit<DocsConfig, 'single'>
}

/** A description, with the options of the commands. */
export interface DescriptionConfig {
  /** A file, a folder with `openapi.yaml` or the like, or a URL. */
  readonly spec: string
  /** The folder for the contract. Default: none is generated. */
  readonly out?: string
  /** OpenAPI Overlay files, applied in order by `generate` and `docs`. Default: none. */
  readonly overlays?: readonly string[]
  /** The folder that references may lead into. Default: the folder of the description. */
  readonly root?: string
  /** Hosts, as `HOST` or `HOST:PORT`, whose documents may be fetched with https. Default: none. */
  readonly allowRemote?: readonly string[]
  /** The operations that the contract has, by operationId or tag, with the schemas that they need. Default: all. */
  readonly only?: readonly string[]
  /** Leaves out the components that neither an operation nor a webhook needs. Default: `false`. */
  readonly removeUnusedComponents?: boolean
  /** Libraries for which the contract has modules, too. Default: none. */
  readonly with?: readonly Library[]
  /** Checks values by each known format, or takes formats for annotations. Default: `assert`. */
  readonly formats?: 'assert' | 'annotate'
  /** Compiles patterns that can take exponential time. Default: `false`. */
  readonly allowSlowPatterns?: boolean
  readonly lint?: LintConfig
  /** The documentation. Default: none is built. */
  readonly docs?: DocsConfig
}

export interface LintConfig {
  /** Files with rules of your own, as `defineLintRules` takes them. Default: none. */
  readonly rules?: readonly string[]
  /** Severities of rules by name: those of `lint` that begin with `messages/`, and those of your own. Default: each has its own. */
  readonly severities?: {readonly [Name in LintRuleName]?: Severity | 'off'} & RuleSettings
  /** Treats warnings as errors. Default: `false`. */
  readonly strict?: boolean
}

export interface DocsConfig {
  /** The folder for the site. Default: there is none. */
  readonly out?: string
  /** An HTML file for all of it on one page. Default: there is none. */
  readonly single?: string
  /** The operations to show, by operationId or tag, with the schemas that they need. Default: all. */
  readonly only?: readonly string[]
  /** Markdown files, each of which becomes a page. Default: none. */
  readonly guides?: readonly string[]
  /** Markdown files whose second-level headings become pages. Default: none. */
  readonly chapters?: readonly string[]
  /** Style sheets to load after that of the site. Default: none. */
  readonly css?: readonly string[]
  /** An image to show before the title. Default: there is none. */
  readonly logo?: string
  /** The icon of the pages. Default: one that the toolkit has. */
  readonly favicon?: string
  /** The language of the phrases of the pages. Default: `en`. */
  readonly locale?: Locale
  /** The title of the site. Default: that of the description. */
  readonly title?: string
  /** The address that the site will have. Default: pages name none. */
  readonly url?: string
  /** The path of the site on its host. Default: that of `url`. */
  readonly base?: string
  /** The address that relative links of texts are relative to. Default: they are relative to the site. */
  readonly linkBase?: string
  /** The service that "Try it" may send to, as the URL of `--try-server`. Default: none. */
  readonly tryServer?: string
  /** Names samples that are not valid on stderr, and goes on without them. Default: `false`. */
  readonly lenient?: boolean
}

/** The configuration as it is, with its type: for `messages-openapi.config.ts` and `.js`. */
export function defineConfig(config: Config): Config {
  return config
}
