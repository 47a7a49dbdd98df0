export {signWebhook, verifyWebhook, WebhookSignatureError} from '../server/webhook-signature.ts'
export type {
  SignWebhookOptions,
  VerifiedWebhook,
  VerifyWebhookOptions,
  WebhookSecret,
} from '../server/webhook-signature.ts'
export {InputError, ToolkitError} from '../errors.ts'
