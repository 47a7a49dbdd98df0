export {mutateStream, type CheckStream} from './mutate-stream.ts'
export {mutantResponse, type StreamMutant} from './stream-mutant.ts'
export {formatTrials, tryMutants, type Trial, type TryOptions} from './try-mutants.ts'
