import type {Rule, RuleGroup} from '../../validate/index.ts'
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
import type {Conversation} from './conversation.ts'
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

/** The rules about conversations. */
export const ruleGroups: readonly RuleGroup<Conversation>[] = [
  {concerns: ({request, turns}) => turns.length !== request.messages.length, rules: [rolesAlternate]},
  {concerns: ({emptyMessages}) => emptyMessages.length > 0, rules: [nonEmptyContent]},
  {concerns: ({emptyTexts}) => emptyTexts.length > 0, rules: [nonEmptyText]},
  {
    concerns: ({turns}) => turns.length > 1 || turns[0]?.role === 'assistant',
    rules: [finalBlockIsNotThinking, prefillWithoutTrailingSpace],
  },
  {
    concerns: ({hasCallsOrResults}) => hasCallsOrResults,
    rules: [duplicateToolResult, duplicateToolUseId, toolResultAnswersToolUse, toolResultsFirst, toolUseEndsItsTurn, toolUseIsAnswered],
  },
  {concerns: ({request: {tools}}) => Boolean(tools), rules: [uniqueToolNames]},
  {concerns: ({request: {tool_choice: choice}}) => Boolean(choice), rules: [toolChoiceNamesATool, toolChoiceNeedsTools]},
  {concerns: ({hasBuiltInTools}) => hasBuiltInTools, rules: [allowedOrBlockedDomains, toolsetNamesAServer, urlSourceNamesATool]},
  {concerns: ({hasDeferredTools}) => hasDeferredTools, rules: [deferredToolIsNotCached, someToolIsLoaded]},
  {concerns: ({request: {tools}, grammars}) => Boolean(tools) || grammars.length > 0, rules: [jsonSchemaIsSound]},
  {
    concerns: ({grammars}) => grammars.length > 0,
    rules: [optionalParameterLimit, strictSchemaIsClosed, strictSchemaIsFinite, strictSchemaKeywords, strictToolLimit, unionParameterLimit],
  },
  {
    concerns: ({request: {thinking}}) => Boolean(thinking),
    rules: [budgetBelowMaxTokens, thinkingKeepsTemperature, thinkingKeepsTopK, thinkingKeepsTopP, thinkingLeavesTheChoiceOfTools],
  },
  {concerns: ({request: {top_p: topP}}) => typeof topP === 'number', rules: [temperatureOrTopP]},
  {concerns: ({breakpoints}) => breakpoints.length > 0, rules: [automaticCacheTtl, cacheBreakpointLimit, cacheTtlOrder]},
  {concerns: ({request: {compaction}}) => Boolean(compaction), rules: [compactionOrContextManagement]},
  {
    concerns: ({rareBlocks}) => rareBlocks.length > 0,
    rules: [browserStateIsConsistent, citationsOnAllDocuments, citationsOrOutputFormat, toolReferenceNamesATool],
  },
  {concerns: ({strayResults}) => strayResults.length > 0, rules: [serverToolResultFollowsItsCall]},
]

/** What holds for the body of any operation. */
export const bodyRules: readonly Rule[] = [betaIsTurnedOn]

/** What holds for a batch beyond its single requests. */
export const batchRules: readonly BatchRule[] = [batchBillsItsSender, uniqueCustomIds]
