import type {ChangeClass} from '../../src/diff/change.ts'
import {isJsonObject, listAt} from '../../src/json/object.ts'
import {
  add,
  addParameter,
  changeParameter,
  changeProperty,
  changeRequest,
  changeResponse,
  changeSchema,
  isRequired,
  own,
  plainText,
  type Plant,
  set,
  text,
} from './change-operation.ts'

/** Some of each kind, with class and code. */
export const plants: readonly (readonly [ChangeClass, string, Plant])[] = [
  [
    'breaking',
    'required-parameter-added',
    (site) => addParameter(site, {name: 'x_planted', in: 'query', required: true}),
  ],
  [
    'breaking',
    'required-parameter-added',
    (site) => addParameter(site, {name: 'x-planted', in: 'header', required: true}),
  ],
  ['additive', 'parameter-added', (site) => addParameter(site, {name: 'x_planted', in: 'query'})],
  [
    'breaking',
    'parameter-required',
    (site) => changeParameter(site, 'query', (parameter) => add('required', true)(parameter)),
  ],
  [
    'breaking',
    'maximum-added',
    (site) => changeSchema(site, (schema) => schema.type === 'integer' && add('maximum', 30)(schema)),
  ],
  [
    'breaking',
    'minimum-added',
    (site) => changeSchema(site, (schema) => schema.type === 'integer' && add('minimum', 2)(schema)),
  ],
  [
    'breaking',
    'min-length-added',
    (site) => changeSchema(site, (schema) => schema.type === 'string' && plainText(add('minLength', 4))(schema)),
  ],
  [
    'breaking',
    'enum-added',
    (site) => changeSchema(site, (schema) => schema.type === 'string' && plainText(add('enum', ['planted']))(schema)),
  ],
  [
    'breaking',
    'enum-value-removed',
    (site) =>
      changeSchema(
        site,
        (schema) =>
          Array.isArray(schema.enum) &&
          schema.enum.length > 2 &&
          schema.default !== schema.enum.at(-1) &&
          set(schema, 'enum', schema.enum.slice(0, -1)),
      ),
  ],
  [
    'additive',
    'enum-value-added',
    (site) =>
      changeSchema(
        site,
        (schema) => Array.isArray(schema.enum) && set(schema, 'enum', [...listAt(schema, 'enum'), 'x-planted']),
      ),
  ],
  [
    'breaking',
    'type-changed',
    (site) =>
      changeSchema(
        site,
        (schema) => schema.type === 'string' && plainText((inner) => set(inner, 'type', 'integer'))(schema),
      ),
  ],
  [
    'possibly',
    'default-changed',
    (site) =>
      changeSchema(
        site,
        (schema) =>
          typeof schema.default === 'string' &&
          Array.isArray(schema.enum) &&
          set(
            schema,
            'default',
            schema.enum.find((one) => one !== schema.default),
          ),
      ),
  ],
  [
    'breaking',
    'request-body-required',
    (site) => {
      const body = own(site, site.operation, 'requestBody')
      return body !== undefined && body.required !== true && set(body, 'required', true)
    },
  ],
  [
    'breaking',
    'required-property-added',
    (site) =>
      changeRequest(site, (schema) => {
        schema.properties = {...(schema.properties as object), x_planted: text}
        return set(schema, 'required', [...listAt(schema, 'required'), 'x_planted'])
      }),
  ],
  [
    'breaking',
    'property-required',
    (site) =>
      changeRequest(
        site,
        changeProperty(
          'string',
          (_, name, parent) =>
            !isRequired(parent, name) && set(parent, 'required', [...listAt(parent, 'required'), name]),
        ),
      ),
  ],
  [
    'additive',
    'property-optional',
    (site) =>
      changeRequest(
        site,
        changeProperty(
          'string',
          (_, name, parent) =>
            isRequired(parent, name) &&
            set(
              parent,
              'required',
              listAt(parent, 'required').filter((one) => one !== name),
            ),
        ),
      ),
  ],
  [
    'breaking',
    'type-changed',
    (site) =>
      changeRequest(
        site,
        changeProperty(
          'string',
          plainText((schema) => set(schema, 'type', 'boolean')),
        ),
      ),
  ],
  [
    'breaking',
    'max-length-added',
    (site) => changeRequest(site, changeProperty('string', plainText(add('maxLength', 3)))),
  ],
  [
    'breaking',
    'pattern-added',
    (site) => changeRequest(site, changeProperty('string', plainText(add('pattern', '^[a-z]{3}$')))),
  ],
  ['breaking', 'min-items-added', (site) => changeRequest(site, changeProperty('array', add('minItems', 1)))],
  ['breaking', 'max-items-added', (site) => changeRequest(site, changeProperty('array', add('maxItems', 1)))],
  ['breaking', 'additional-properties-forbidden', (site) => changeRequest(site, add('additionalProperties', false))],
  [
    'additive',
    'null-allowed',
    (site) =>
      changeRequest(
        site,
        changeProperty(
          'string',
          plainText((schema) => set(schema, 'type', ['string', 'null'])),
        ),
      ),
  ],
  [
    'breaking',
    'null-allowed',
    (site) =>
      changeResponse(
        site,
        changeProperty(
          'string',
          plainText((schema) => set(schema, 'type', ['string', 'null'])),
        ),
      ),
  ],
  [
    'breaking',
    'property-optional',
    (site) =>
      changeResponse(
        site,
        changeProperty(
          'string',
          (_, name, parent) =>
            isRequired(parent, name) &&
            set(
              parent,
              'required',
              listAt(parent, 'required').filter((one) => one !== name),
            ),
        ),
      ),
  ],
  [
    'additive',
    'property-required',
    (site) =>
      changeResponse(
        site,
        changeProperty(
          'string',
          (_, name, parent) =>
            !isRequired(parent, name) && set(parent, 'required', [...listAt(parent, 'required'), name]),
        ),
      ),
  ],
  [
    'breaking',
    'type-changed',
    (site) =>
      changeResponse(
        site,
        changeProperty('integer', (schema) => !('enum' in schema) && set(schema, 'type', 'string')),
      ),
  ],
  [
    'breaking',
    'type-changed',
    (site) =>
      changeResponse(
        site,
        changeProperty('boolean', (schema) => !('enum' in schema) && set(schema, 'type', 'array')),
      ),
  ],
  [
    'additive',
    'max-length-added',
    (site) => changeResponse(site, changeProperty('string', plainText(add('maxLength', 30)))),
  ],
  [
    'additive',
    'header-added',
    (site) => {
      const {responses} = site.operation
      const response = isJsonObject(responses) ? own(site, responses, '200') : undefined
      return (
        response !== undefined &&
        set(response, 'headers', {...(response.headers as object), 'x-planted': {schema: text}})
      )
    },
  ],
  [
    'additive',
    'media-type-added',
    (site) => {
      const {responses: _, ...operation} = site.operation
      const body = own(site, operation, 'requestBody')
      if (!isJsonObject(body?.content)) return false
      body.content['application/vnd.planted+json'] = {schema: {type: 'object'}}
      return set(site.operation, 'requestBody', body)
    },
  ],
  ['cosmetic', 'summary-changed', ({operation}) => set(operation, 'summary', 'Planted.')],
  ['cosmetic', 'description-changed', ({operation}) => set(operation, 'description', 'Planted.')],
  [
    'cosmetic',
    'deprecated-changed',
    ({operation}) => operation.deprecated !== true && set(operation, 'deprecated', true),
  ],
  ['cosmetic', 'tags-changed', ({operation}) => set(operation, 'tags', ['planted'])],
  ['cosmetic', 'operation-id-changed', ({operation}) => set(operation, 'operationId', 'planted')],
]
