export {cover} from './cover.ts'
export {createGenerator, type Generator} from './create-generator.ts'
export {generate, generateFrom, type GenerateOptions} from './generate.ts'
export {negatives, type Negative} from './negatives.ts'
