export {arbitrary, type Schemas} from '../messages/fast-check.ts'
export {createArbitrary, type ArbitraryOf} from '../testing/create-arbitrary.ts'
