export {coverage} from '../messages/vitest.ts'
