import {Ajv} from 'ajv'

const place = {
  type: 'object',
  additionalProperties: false,
  properties: {
    physicalLocation: {
      type: 'object',
      additionalProperties: false,
      properties: {
        artifactLocation: {
          type: 'object',
          additionalProperties: false,
          properties: {uri: {type: 'string', pattern: '^[\\w./%:-]+$'}},
        },
        region: {
          type: 'object',
          additionalProperties: false,
          properties: {startLine: {type: 'integer', minimum: 1}, startColumn: {type: 'integer', minimum: 1}},
        },
      },
    },
    logicalLocations: {
      type: 'array',
      items: {type: 'object', additionalProperties: false, properties: {fullyQualifiedName: {type: 'string'}}},
    },
    message: {type: 'object', additionalProperties: false, required: ['text'], properties: {text: {type: 'string'}}},
  },
}

/**
 * The standard's schemas of the objects that are used here, closed as it closes them. @see
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
const sarif = {
  type: 'object',
  additionalProperties: false,
  required: ['version', 'runs'],
  properties: {
    $schema: {type: 'string'},
    version: {const: '2.1.0'},
    runs: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['tool'],
        properties: {
          columnKind: {enum: ['utf16CodeUnits', 'unicodeCodePoints']},
          tool: {
            type: 'object',
            additionalProperties: false,
            required: ['driver'],
            properties: {
              driver: {
                type: 'object',
                additionalProperties: false,
                required: ['name'],
                properties: {
                  name: {type: 'string'},
                  version: {type: 'string'},
                  rules: {
                    type: 'array',
                    uniqueItems: true,
                    items: {
                      type: 'object',
                      additionalProperties: false,
                      required: ['id'],
                      properties: {
                        id: {type: 'string'},
                        helpUri: {type: 'string', pattern: '^https://'},
                        shortDescription: place.properties.message,
                        defaultConfiguration: {
                          type: 'object',
                          additionalProperties: false,
                          properties: {
                            enabled: {type: 'boolean'},
                            level: {enum: ['none', 'note', 'warning', 'error']},
                          },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
          results: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['message'],
              properties: {
                ruleId: {type: 'string'},
                ruleIndex: {type: 'integer', minimum: -1},
                level: {enum: ['none', 'note', 'warning', 'error']},
                message: place.properties.message,
                locations: {type: 'array', items: place},
                relatedLocations: {type: 'array', uniqueItems: true, items: place},
                properties: {type: 'object'},
              },
            },
          },
        },
      },
    },
  },
}

export interface SarifLog {
  readonly runs: readonly {
    readonly results: readonly {
      readonly ruleId: string
      readonly ruleIndex: number
      readonly level: string
      readonly message: {readonly text: string}
      readonly locations: readonly {readonly physicalLocation?: unknown; readonly logicalLocations?: unknown}[]
    }[]
    readonly tool: {readonly driver: {readonly rules: readonly {readonly id: string; readonly helpUri?: string}[]}}
  }[]
}

/** A SARIF log, as far as tests read it. @throws {Error} that names each place where a text is none. */
export function parseSarif(text: string): SarifLog {
  const log: unknown = JSON.parse(text)
  const ajv = new Ajv({allErrors: true})
  if (!ajv.validate(sarif, log)) throw new Error(ajv.errorsText())
  return log as SarifLog
}
