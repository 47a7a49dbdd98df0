export {ApiError, ConnectionError, CredentialsError, ResponseError, StreamError, TimeoutError} from '../client/index.ts'
export {InputError, MessagesError, ValidationError} from '../errors.ts'
export {createMessagesClient, type MessagesClient, type MessagesClientOptions, type MessagesInfo} from './client.ts'
export type * from '#generated/documented/types.js'
