export {bundle, type Bundle, type Source} from './bundle.ts'
export {generate, type GenerateOptions, type GenerateResult} from './generate.ts'
export {redocly, type RedoclyRun, withConfig} from './redocly.ts'
