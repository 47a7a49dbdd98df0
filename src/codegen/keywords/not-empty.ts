import {_, type CodeKeywordDefinition} from 'ajv'

/** `notEmpty: true` is `minLength: 1`, for which Ajv walks the whole string to count its characters. */
export const notEmptyKeyword: CodeKeywordDefinition = {
  keyword: 'notEmpty',
  schemaType: 'boolean',
  code(cxt) {
    cxt.pass(_`${cxt.data} !== ""`)
  },
}
