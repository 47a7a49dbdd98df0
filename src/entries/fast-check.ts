export {arbitrary, type Schemas} from '../messages/fast-check.ts'
