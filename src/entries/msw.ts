export type {MswHttp} from '../mock/index.ts'
export {createHandlers, type MswOptions} from '../messages/msw.ts'
