// Generated from an OpenAPI description by messages-openapi. Do not edit: change the description and generate again.

import type * as types from './types.js'

export declare function isModel(value: unknown): value is types.Model
export declare function isCacheControlEphemeral(value: unknown): value is types.CacheControlEphemeral
export declare function isTextBlockParam(value: unknown): value is types.TextBlockParam
export declare function isThinkingBlockParam(value: unknown): value is types.ThinkingBlockParam
export declare function isToolUseBlockParam(value: unknown): value is types.ToolUseBlockParam
export declare function isContentBlockParam(value: unknown): value is types.ContentBlockParam
export declare function isMessageContentParam(value: unknown): value is types.MessageContentParam
export declare function isMessageParam(value: unknown): value is types.MessageParam
export declare function isSystemPrompt(value: unknown): value is types.SystemPrompt
export declare function isMetadata(value: unknown): value is types.Metadata
export declare function isCreateMessageRequest(value: unknown): value is types.CreateMessageRequest
export declare function isTextBlock(value: unknown): value is types.TextBlock
export declare function isThinkingBlock(value: unknown): value is types.ThinkingBlock
export declare function isToolUseBlock(value: unknown): value is types.ToolUseBlock
export declare function isContentBlock(value: unknown): value is types.ContentBlock
export declare function isStopReason(value: unknown): value is types.StopReason
export declare function isUsage(value: unknown): value is types.Usage
export declare function isMessage(value: unknown): value is types.Message
export declare function isMessageStartEvent(value: unknown): value is types.MessageStartEvent
export declare function isContentBlockStartEvent(value: unknown): value is types.ContentBlockStartEvent
export declare function isTextDelta(value: unknown): value is types.TextDelta
export declare function isInputJSONDelta(value: unknown): value is types.InputJSONDelta
export declare function isThinkingDelta(value: unknown): value is types.ThinkingDelta
export declare function isSignatureDelta(value: unknown): value is types.SignatureDelta
export declare function isContentBlockDelta(value: unknown): value is types.ContentBlockDelta
export declare function isContentBlockDeltaEvent(value: unknown): value is types.ContentBlockDeltaEvent
export declare function isContentBlockStopEvent(value: unknown): value is types.ContentBlockStopEvent
export declare function isMessageDelta(value: unknown): value is types.MessageDelta
export declare function isMessageDeltaUsage(value: unknown): value is types.MessageDeltaUsage
export declare function isMessageDeltaEvent(value: unknown): value is types.MessageDeltaEvent
export declare function isMessageStopEvent(value: unknown): value is types.MessageStopEvent
export declare function isPingEvent(value: unknown): value is types.PingEvent
export declare function isErrorObjectBase(value: unknown): value is types.ErrorObjectBase
export declare function isInvalidRequestErrorObject(value: unknown): value is types.InvalidRequestErrorObject
export declare function isAuthenticationErrorObject(value: unknown): value is types.AuthenticationErrorObject
export declare function isBillingErrorObject(value: unknown): value is types.BillingErrorObject
export declare function isPermissionErrorObject(value: unknown): value is types.PermissionErrorObject
export declare function isNotFoundErrorObject(value: unknown): value is types.NotFoundErrorObject
export declare function isRequestTooLargeErrorObject(value: unknown): value is types.RequestTooLargeErrorObject
export declare function isRateLimitErrorObject(value: unknown): value is types.RateLimitErrorObject
export declare function isGatewayTimeoutErrorObject(value: unknown): value is types.GatewayTimeoutErrorObject
export declare function isAPIErrorObject(value: unknown): value is types.APIErrorObject
export declare function isOverloadedErrorObject(value: unknown): value is types.OverloadedErrorObject
export declare function isErrorObject(value: unknown): value is types.ErrorObject
export declare function isErrorEvent(value: unknown): value is types.ErrorEvent
export declare function isStreamEvent(value: unknown): value is types.StreamEvent
export declare function isErrorResponse(value: unknown): value is types.ErrorResponse
export declare function isCreateMessageHeaderAnthropicVersion(value: unknown): boolean
export declare function isCreateMessageHeaderAnthropicBeta(value: unknown): boolean
