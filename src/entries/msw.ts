export {createHandlers, type MswHttp, type MswOptions} from '../messages/msw.ts'
