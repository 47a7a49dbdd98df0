// Generated from an OpenAPI description by messages-openapi. Do not edit: change the description and generate again.

import {operations} from './operations.js'
import {schemas} from './schemas.js'

export const contract = {
  title: "Messages API",
  version: "0.1.0",
  servers: [{url: "https://api.anthropic.com"}],
  operations: operations,
  schemas: schemas,
}
