export {bundle, type Bundle, type Source} from './bundle.ts'
export {buildDocs, type DocsOptions} from './docs.ts'
export {generate, type GenerateOptions, type GenerateResult} from './generate.ts'
export {redocly, type RedoclyRun, withConfig} from './redocly.ts'
