import {createRequire} from 'node:module'
import openapiTS, {astToString, stringToAST} from 'openapi-typescript'
import {banner} from './emit.ts'
import {isRecord, items, type OpenApiDocument} from './document.ts'
import ts from 'typescript'

/** TypeScript declarations for a document: `paths` for openapi-fetch, and a type for each schema under its own name. */
export async function emitTypes(document: OpenApiDocument): Promise<string> {
  const nodes = await openapiTS(structuredClone(document) as never, {
    defaultNonNullable: false,
    redocly: await quietConfig(),
    rootTypes: true,
    rootTypesKeepCasing: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
    transform: openEnum,
  })
  return `${banner}${astToString(nodes)}`
}
