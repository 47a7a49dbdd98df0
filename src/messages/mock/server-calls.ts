import type {TextCitation} from '#generated/documented/types.js'
import type {ReplyBlock} from './scenario.ts'

/** Calls of the tools that the service runs, each with its result. The mock gives both an id. */

/** A text that only the service can read. */
const sealed = 'bW9jaw=='

export interface FoundPage {
  readonly url: string
  /** Default: the URL. */
  readonly title?: string
  /** The time of the last change, in words. Default: none. */
  readonly age?: string
}

/** A web search: the pages that it found, or the code of its error. */
export function webSearch(query: string, found: readonly FoundPage[] | string): readonly ReplyBlock[] {
  const content =
    typeof found === 'string'
      ? {type: 'web_search_tool_result_error' as const, error_code: found as 'unavailable'}
      : found.map(({url, title = url, age = null}) => ({
          type: 'web_search_result' as const,
          url,
          title,
          encrypted_content: sealed,
          page_age: age,
        }))
  return [
    {type: 'server_tool_use', name: 'web_search', input: {query}},
    {type: 'web_search_tool_result', content},
  ]
}

export interface FetchedPage {
  readonly text: string
  /** Default: none. */
  readonly title?: string
}

/** A web fetch: the page, or the code of its error. */
export function webFetch(url: string, fetched: FetchedPage | string): readonly ReplyBlock[] {
  const content =
    typeof fetched === 'string'
      ? {type: 'web_fetch_tool_result_error' as const, error_code: fetched as 'unavailable'}
      : {
          type: 'web_fetch_result' as const,
          url,
          retrieved_at: new Date().toISOString(),
          content: {
            type: 'document' as const,
            source: {type: 'text' as const, media_type: 'text/plain' as const, data: fetched.text},
            title: fetched.title ?? null,
            citations: null,
          },
        }
  return [
    {type: 'server_tool_use', name: 'web_fetch', input: {url}},
    {type: 'web_fetch_tool_result', content},
  ]
}

export interface CodeOutput {
  /** Default: nothing. */
  readonly stdout?: string
  /** Default: nothing. */
  readonly stderr?: string
  /** Default: `0`. */
  readonly returnCode?: number
}

/** A run of a shell command or of Python code: what it printed, or the code of its error. */
export function codeExecution(
  run: {readonly command: string} | {readonly code: string},
  output: CodeOutput | string,
): readonly ReplyBlock[] {
  const name = 'code' in run ? 'code_execution' : 'bash_code_execution'
  const content =
    typeof output === 'string'
      ? {type: `${name}_tool_result_error`, error_code: output}
      : {
          type: `${name}_result`,
          stdout: output.stdout ?? '',
          stderr: output.stderr ?? '',
          return_code: output.returnCode ?? 0,
          content: [],
        }
  return [{type: 'server_tool_use', name, input: {...run}}, {type: `${name}_tool_result`, content} as ReplyBlock]
}

/** A quotation from a page that a search found, or from a document of the request. */
export type Quotation = {readonly text: string; readonly title?: string} & (
  | {readonly url: string}
  | {readonly document: number; readonly start?: number}
)

/** A quotation as the citation of a text. */
export function citationOf({text, title, ...from}: Quotation): TextCitation {
  if ('url' in from)
    return {
      type: 'web_search_result_location',
      url: from.url,
      title: title ?? null,
      cited_text: text,
      encrypted_index: sealed,
    }
  const {document, start = 0} = from
  return {
    type: 'char_location',
    cited_text: text,
    document_index: document,
    document_title: title ?? null,
    start_char_index: start,
    end_char_index: start + text.length,
    file_id: null,
  }
}
