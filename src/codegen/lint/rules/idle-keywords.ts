import type {JsonType} from '../../../contract.ts'
import {isJsonObject} from '../../../json/object.ts'
import {ownValue} from '../../../json/own.ts'
import {suggest} from '../../../schema/explain/suggest.ts'
import {nameTypes} from '../../../schema/explain/words.ts'
import {annotations, assertedFormats} from '../../../schema/formats.ts'
import {isWellFormed} from '../../../schema/keyword-forms.ts'
import {keywords} from '../../../schema/keywords.ts'
import type {LoadedDescription} from '../description-node.ts'
import type {MeaningFinding} from './finding.ts'
import {isOpenApi30} from './same-value.ts'

/** The keywords that say nothing of the values of a schema, since they are about values of another type, and formats that are misspelt. */
export function* findIdleKeywords(description: LoadedDescription): Generator<MeaningFinding> {
  const is30 = isOpenApi30(description)
  for (const node of description.objects('Schema')) {
    const {value: schema} = node
    if (!isJsonObject(schema) || (is30 && typeof schema.$ref === 'string')) continue
    const {format} = schema
    if (typeof format === 'string') {
      const meant = misspelt(format)
      if (meant !== undefined)
        yield {
          rule: 'messages/no-misspelt-formats',
          severity: 'warning',
          at: node.get('format'),
          message: `Found the format ${JSON.stringify(format)}, which is not known, did you mean "${meant}"?`,
        }
    }
    if (schema.type === undefined || !isWellFormed('types', schema.type)) continue
    const types = [schema.type].flat() as JsonType[]
    for (const name of Object.keys(schema)) {
      const about = name === 'format' ? typeOfFormat(String(format)) : keywords.get(name)?.type
      if (about === undefined || schema[name] === false || types.some((type) => isAbout(about, type))) continue
      yield {
        rule: 'messages/no-idle-keywords',
        severity: 'warning',
        at: node.get(name),
        message: `Found ${name === 'format' ? `the format ${JSON.stringify(format)}` : `"${name}"`}, which says nothing of ${nameTypes(types)}, expected ${nameTypes([about])} as "type", or another keyword.`,
      }
    }
  }
}

function isAbout(about: JsonType, type: JsonType): boolean {
  return type === about || (about === 'number' && type === 'integer')
}

/** Numbers that are written as strings have the formats of numbers. */
function typeOfFormat(format: string): JsonType | undefined {
  return ownValue(assertedFormats, format)?.type === 'string' ? 'string' : undefined
}

const formats = [...Object.keys(assertedFormats), ...annotations]
/** Short names are near to too many. */
const shortest = 5

/** The format that was meant by an unknown one: any name may be a format of one's own. */
function misspelt(format: string): string | undefined {
  if (format.length < shortest || formats.includes(format)) return undefined
  return suggest(
    format,
    formats.filter(({length}) => length >= shortest),
  )
}
