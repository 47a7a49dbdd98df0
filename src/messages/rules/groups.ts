import type {Rule} from '../../validate/index.ts'
import {allowedOrBlockedDomains} from './allowed-or-blocked-domains.ts'
import {automaticCacheTtl} from './automatic-cache-ttl.ts'
import {batchBillsItsSender} from './batch-bills-its-sender.ts'
import type {BatchRule} from './batch.ts'
import {betaIsTurnedOn} from './beta-is-turned-on.ts'
import {browserStateIsConsistent} from './browser-state-is-consistent.ts'
import {budgetBelowMaxTokens} from './budget-below-max-tokens.ts'
import {cacheBreakpointLimit} from './cache-breakpoint-limit.ts'
import {cacheTtlOrder} from './cache-ttl-order.ts'
import {citationsOnAllDocuments} from './citations-on-all-documents.ts'
import {citationsOrOutputFormat} from './citations-or-output-format.ts'
import {compactionOrContextManagement} from './compaction-or-context-management.ts'
import {topics} from './conversation.ts'
import {deferredToolIsNotCached} from './deferred-tool-is-not-cached.ts'
import {duplicateToolResult} from './duplicate-tool-result.ts'
import {duplicateToolUseId} from './duplicate-tool-use-id.ts'
import {finalBlockIsNotThinking} from './final-block-is-not-thinking.ts'
import {jsonSchemaIsSound} from './json-schema-is-sound.ts'
import {nonEmptyContent} from './non-empty-content.ts'
import {nonEmptyText} from './non-empty-text.ts'
import {optionalParameterLimit} from './optional-parameter-limit.ts'
import {prefillWithoutTrailingSpace} from './prefill-without-trailing-space.ts'
import {rolesAlternate} from './roles-alternate.ts'
import type {MessageRule} from './rule.ts'
import {serverToolResultFollowsItsCall} from './server-tool-result-follows-its-call.ts'
import {someToolIsLoaded} from './some-tool-is-loaded.ts'
import {strictSchemaIsClosed} from './strict-schema-is-closed.ts'
import {strictSchemaIsFinite} from './strict-schema-is-finite.ts'
import {strictSchemaKeywords} from './strict-schema-keywords.ts'
import {strictToolLimit} from './strict-tool-limit.ts'
import {temperatureOrTopP} from './temperature-or-top-p.ts'
import {thinkingKeepsTemperature} from './thinking-keeps-temperature.ts'
import {thinkingKeepsTopK} from './thinking-keeps-top-k.ts'
import {thinkingKeepsTopP} from './thinking-keeps-top-p.ts'
import {thinkingLeavesTheChoiceOfTools} from './thinking-leaves-the-choice-of-tools.ts'
import {toolChoiceNamesATool} from './tool-choice-names-a-tool.ts'
import {toolChoiceNeedsTools} from './tool-choice-needs-tools.ts'
import {toolReferenceNamesATool} from './tool-reference-names-a-tool.ts'
import {toolResultAnswersToolUse} from './tool-result-answers-tool-use.ts'
import {toolResultsFirst} from './tool-results-first.ts'
import {toolUseEndsItsTurn} from './tool-use-ends-its-turn.ts'
import {toolUseIsAnswered} from './tool-use-is-answered.ts'
import {toolsetNamesAServer} from './toolset-names-a-server.ts'
import {unionParameterLimit} from './union-parameter-limit.ts'
import {uniqueCustomIds} from './unique-custom-ids.ts'
import {uniqueToolNames} from './unique-tool-names.ts'
import {urlSourceNamesATool} from './url-source-names-a-tool.ts'

/** The rules about conversations that have something in common. */
export interface RuleGroup {
  readonly topic: number
  readonly rules: readonly MessageRule[]
}

/** The rules about conversations, by what they look at. */
export const ruleGroups: readonly RuleGroup[] = [
  {topic: topics.rolesInARow, rules: [rolesAlternate]},
  {topic: topics.emptyMessages, rules: [nonEmptyContent]},
  {topic: topics.emptyTexts, rules: [nonEmptyText]},
  {topic: topics.assistantTurns, rules: [finalBlockIsNotThinking, prefillWithoutTrailingSpace]},
  {
    topic: topics.callsOrResults,
    rules: [
      duplicateToolResult,
      duplicateToolUseId,
      toolResultAnswersToolUse,
      toolResultsFirst,
      toolUseEndsItsTurn,
      toolUseIsAnswered,
    ],
  },
  {topic: topics.tools, rules: [uniqueToolNames]},
  {topic: topics.toolChoice, rules: [toolChoiceNamesATool, toolChoiceNeedsTools]},
  {topic: topics.builtInTools, rules: [allowedOrBlockedDomains, toolsetNamesAServer, urlSourceNamesATool]},
  {topic: topics.deferredTools, rules: [deferredToolIsNotCached, someToolIsLoaded]},
  {topic: topics.schemas, rules: [jsonSchemaIsSound]},
  {
    topic: topics.grammars,
    rules: [
      optionalParameterLimit,
      strictSchemaIsClosed,
      strictSchemaIsFinite,
      strictSchemaKeywords,
      strictToolLimit,
      unionParameterLimit,
    ],
  },
  {
    topic: topics.thinking,
    rules: [
      budgetBelowMaxTokens,
      thinkingKeepsTemperature,
      thinkingKeepsTopK,
      thinkingKeepsTopP,
      thinkingLeavesTheChoiceOfTools,
    ],
  },
  {topic: topics.topP, rules: [temperatureOrTopP]},
  {topic: topics.breakpoints, rules: [automaticCacheTtl, cacheBreakpointLimit, cacheTtlOrder]},
  {topic: topics.compaction, rules: [compactionOrContextManagement]},
  {
    topic: topics.rareBlocks,
    rules: [browserStateIsConsistent, citationsOnAllDocuments, citationsOrOutputFormat, toolReferenceNamesATool],
  },
  {topic: topics.strayResults, rules: [serverToolResultFollowsItsCall]},
]

/** What holds for the body of any operation. */
export const bodyRules: readonly Rule[] = [betaIsTurnedOn]

/** What holds for a batch beyond its single requests. */
export const batchRules: readonly BatchRule[] = [batchBillsItsSender, uniqueCustomIds]
