import type {MessagesRule} from '../rule.ts'
import {allowedOrBlockedDomains} from './allowed-or-blocked-domains.ts'
import {answerIsNotEmpty} from './answer-is-not-empty.ts'
import {argumentNamesArePlain} from './argument-names-are-plain.ts'
import {atLeastOneMessage} from './at-least-one-message.ts'
import {automaticCacheTtl} from './automatic-cache-ttl.ts'
import {base64IsWellFormed} from './base64-is-well-formed.ts'
import {batchBillsItsSender} from './batch-bills-its-sender.ts'
import {betaIsTurnedOn} from './beta-is-turned-on.ts'
import {browserStateIsConsistent} from './browser-state-is-consistent.ts'
import {budgetBelowMaxTokens} from './budget-below-max-tokens.ts'
import {cacheBreakpointLimit} from './cache-breakpoint-limit.ts'
import {cacheTtlOrder} from './cache-ttl-order.ts'
import {citationsOnAllDocuments} from './citations-on-all-documents.ts'
import {citationsOnAllSearchResults} from './citations-on-all-search-results.ts'
import {citationsOrOutputFormat} from './citations-or-output-format.ts'
import {clearedThinkingComesFirst} from './cleared-thinking-comes-first.ts'
import {codeGetsResultsAlone} from './code-gets-results-alone.ts'
import {codeKeepsItsContainer} from './code-keeps-its-container.ts'
import {compactionOrContextManagement} from './compaction-or-context-management.ts'
import {deferredToolIsNotCached} from './deferred-tool-is-not-cached.ts'
import {duplicateToolResult} from './duplicate-tool-result.ts'
import {duplicateToolUseId} from './duplicate-tool-use-id.ts'
import {errorResultHasContent} from './error-result-has-content.ts'
import {errorResultIsText} from './error-result-is-text.ts'
import {finalBlockIsNotThinking} from './final-block-is-not-thinking.ts'
import {finalThinkingIsEnabled} from './final-thinking-is-enabled.ts'
import {forcedToolTakesTheCall} from './forced-tool-takes-the-call.ts'
import {imageBytesFitTheMediaType} from './image-bytes-fit-the-media-type.ts'
import {imageWithinPixelLimit} from './image-within-pixel-limit.ts'
import {inputExamplesMatch} from './input-examples-match.ts'
import {inputSchemaHasOneRoot} from './input-schema-has-one-root.ts'
import {jsonSchemaIsSound} from './json-schema-is-sound.ts'
import {maxTokensIsReached} from './max-tokens-is-reached.ts'
import {mcpServerHasAToolset} from './mcp-server-has-a-toolset.ts'
import {mediaIsOfTheUser} from './media-is-of-the-user.ts'
import {messageHasWords} from './message-has-words.ts'
import {modelTakesTheEffort} from './model-takes-the-effort.ts'
import {modelTakesThePrefill} from './model-takes-the-prefill.ts'
import {modelTakesTheSampling} from './model-takes-the-sampling.ts'
import {modelTakesTheThinking} from './model-takes-the-thinking.ts'
import {modelWasAskedFor} from './model-was-asked-for.ts'
import {noTokensNoOutput} from './no-tokens-no-output.ts'
import {nonEmptyContent} from './non-empty-content.ts'
import {nonEmptyText} from './non-empty-text.ts'
import {optionalParameterLimit} from './optional-parameter-limit.ts'
import {outputMatchesItsFormat} from './output-matches-its-format.ts'
import {outputWithinMaxTokens} from './output-within-max-tokens.ts'
import {prefillWithoutTrailingSpace} from './prefill-without-trailing-space.ts'
import {rolesAlternate} from './roles-alternate.ts'
import {searchResultsStandAlone} from './search-results-stand-alone.ts'
import {serverToolResultFollowsItsCall} from './server-tool-result-follows-its-call.ts'
import {serverToolUseHasAResult} from './server-tool-use-has-a-result.ts'
import {skillsRunCode} from './skills-run-code.ts'
import {someToolIsLoaded} from './some-tool-is-loaded.ts'
import {stopReasonFitsTheCalls} from './stop-reason-fits-the-calls.ts'
import {stopSequenceEndsTheText} from './stop-sequence-ends-the-text.ts'
import {stopSequenceWasAskedFor} from './stop-sequence-was-asked-for.ts'
import {stopSequencesHaveWords} from './stop-sequences-have-words.ts'
import {streamWasAskedFor} from './stream-was-asked-for.ts'
import {strictSchemaHasNoBoolean} from './strict-schema-has-no-boolean.ts'
import {strictSchemaIsClosed} from './strict-schema-is-closed.ts'
import {strictSchemaIsFinite} from './strict-schema-is-finite.ts'
import {strictSchemaKeywords} from './strict-schema-keywords.ts'
import {strictSchemaValues} from './strict-schema-values.ts'
import {strictToolInput} from './strict-tool-input.ts'
import {strictToolLimit} from './strict-tool-limit.ts'
import {systemMessageHasItsPlace} from './system-message-has-its-place.ts'
import {temperatureOrTopP} from './temperature-or-top-p.ts'
import {textOfAnswerIsNotEmpty} from './text-of-answer-is-not-empty.ts'
import {thinkingBeforeItIsCleared} from './thinking-before-it-is-cleared.ts'
import {thinkingKeepsTemperature} from './thinking-keeps-temperature.ts'
import {thinkingKeepsTopK} from './thinking-keeps-top-k.ts'
import {thinkingKeepsTopP} from './thinking-keeps-top-p.ts'
import {thinkingLeavesTheChoiceOfTools} from './thinking-leaves-the-choice-of-tools.ts'
import {thinkingOpensTheFinalTurn} from './thinking-opens-the-final-turn.ts'
import {thinkingOpensTheToolLoop} from './thinking-opens-the-tool-loop.ts'
import {thinkingWasAskedFor} from './thinking-was-asked-for.ts'
import {toolChoiceIsHonoured} from './tool-choice-is-honoured.ts'
import {toolChoiceNamesATool} from './tool-choice-names-a-tool.ts'
import {toolChoiceNeedsTools} from './tool-choice-needs-tools.ts'
import {toolInput} from './tool-input.ts'
import {toolReferenceNamesATool} from './tool-reference-names-a-tool.ts'
import {toolResultAnswersToolUse} from './tool-result-answers-tool-use.ts'
import {toolResultsFirst} from './tool-results-first.ts'
import {toolUseEndsItsTurn} from './tool-use-ends-its-turn.ts'
import {toolUseIdCanBeSentBack} from './tool-use-id-can-be-sent-back.ts'
import {toolUseIdIsPlain} from './tool-use-id-is-plain.ts'
import {toolUseIsAnswered} from './tool-use-is-answered.ts'
import {toolUseNameIsPlain} from './tool-use-name-is-plain.ts'
import {toolUseNamesATool} from './tool-use-names-a-tool.ts'
import {toolsetNamesAServer} from './toolset-names-a-server.ts'
import {unionParameterLimit} from './union-parameter-limit.ts'
import {uniqueCustomIds} from './unique-custom-ids.ts'
import {uniqueToolNames} from './unique-tool-names.ts'
import {urlSourceNamesATool} from './url-source-names-a-tool.ts'
import {usageIsCounted} from './usage-is-counted.ts'
import {userIdIsOpaque} from './user-id-is-opaque.ts'

/** Every rule, in any order. An array: an object of a module's exports takes longer to make. */
export const list: readonly MessagesRule[] = [
  allowedOrBlockedDomains,
  answerIsNotEmpty,
  argumentNamesArePlain,
  atLeastOneMessage,
  automaticCacheTtl,
  base64IsWellFormed,
  batchBillsItsSender,
  betaIsTurnedOn,
  browserStateIsConsistent,
  budgetBelowMaxTokens,
  cacheBreakpointLimit,
  cacheTtlOrder,
  citationsOnAllDocuments,
  citationsOnAllSearchResults,
  citationsOrOutputFormat,
  clearedThinkingComesFirst,
  codeGetsResultsAlone,
  codeKeepsItsContainer,
  compactionOrContextManagement,
  deferredToolIsNotCached,
  duplicateToolResult,
  duplicateToolUseId,
  errorResultHasContent,
  errorResultIsText,
  finalBlockIsNotThinking,
  finalThinkingIsEnabled,
  forcedToolTakesTheCall,
  imageBytesFitTheMediaType,
  imageWithinPixelLimit,
  inputExamplesMatch,
  inputSchemaHasOneRoot,
  jsonSchemaIsSound,
  maxTokensIsReached,
  mcpServerHasAToolset,
  mediaIsOfTheUser,
  messageHasWords,
  modelTakesTheEffort,
  modelTakesThePrefill,
  modelTakesTheSampling,
  modelTakesTheThinking,
  modelWasAskedFor,
  noTokensNoOutput,
  nonEmptyContent,
  nonEmptyText,
  optionalParameterLimit,
  outputMatchesItsFormat,
  outputWithinMaxTokens,
  prefillWithoutTrailingSpace,
  rolesAlternate,
  searchResultsStandAlone,
  serverToolResultFollowsItsCall,
  serverToolUseHasAResult,
  skillsRunCode,
  someToolIsLoaded,
  stopReasonFitsTheCalls,
  stopSequenceEndsTheText,
  stopSequenceWasAskedFor,
  stopSequencesHaveWords,
  streamWasAskedFor,
  strictSchemaHasNoBoolean,
  strictSchemaIsClosed,
  strictSchemaIsFinite,
  strictSchemaKeywords,
  strictSchemaValues,
  strictToolInput,
  strictToolLimit,
  systemMessageHasItsPlace,
  temperatureOrTopP,
  textOfAnswerIsNotEmpty,
  thinkingBeforeItIsCleared,
  thinkingKeepsTemperature,
  thinkingKeepsTopK,
  thinkingKeepsTopP,
  thinkingLeavesTheChoiceOfTools,
  thinkingOpensTheFinalTurn,
  thinkingOpensTheToolLoop,
  thinkingWasAskedFor,
  toolChoiceIsHonoured,
  toolChoiceNamesATool,
  toolChoiceNeedsTools,
  toolInput,
  toolReferenceNamesATool,
  toolResultAnswersToolUse,
  toolResultsFirst,
  toolUseEndsItsTurn,
  toolUseIdCanBeSentBack,
  toolUseIdIsPlain,
  toolUseIsAnswered,
  toolUseNameIsPlain,
  toolUseNamesATool,
  toolsetNamesAServer,
  unionParameterLimit,
  uniqueCustomIds,
  uniqueToolNames,
  urlSourceNamesATool,
  usageIsCounted,
  userIdIsOpaque,
]
