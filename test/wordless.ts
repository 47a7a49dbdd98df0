import {catalogues, type Phrases} from '../src/phrases/catalogues.ts'

/** The catalogue with nothing of its phrases but their values. */
export const wordless = JSON.parse(
  JSON.stringify(catalogues.en, (_key, value: unknown) =>
    typeof value === 'string' ? ['·', ...(value.match(/\{\w+\}/g) ?? [])].join(' ') : value,
  ),
) as Phrases
