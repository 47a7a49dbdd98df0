import {catalogues} from '../../src/phrases/catalogues.ts'

/** The phrases that a page loads before its other scripts, where there is no page. */
Object.assign(globalThis, {window: {docsPhrases: {locale: 'en', ...catalogues.en.scripts}}})
