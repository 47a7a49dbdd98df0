import {expect, test} from 'vitest'
import {emit, emitters} from '../../../src/codegen/emit/emit.ts'
import type {OpenApiDocument} from '../../../src/codegen/read/document.ts'
import {readModel} from '../../../src/codegen/read/model.ts'
import type {JsonObject} from '../../../src/json/object.ts'
import {plantedFields} from './planted-fields.ts'

const {description: _, ...others} = emitters

/** All that a contract says of a description besides the description itself, and the notices. */
function contractOf(document: JsonObject): string {
  const notices: string[] = []
  const notice = (message: string) => void notices.push(message)
  return JSON.stringify([emit(readModel(document as OpenApiDocument, {notice}), others, notice), notices])
}

const forReaders = 'for people, who read it in the docs and in the published description'
const byReference = 'read where a reference leads to it'
const byUser = 'the client takes tokens from its user'

/** The fields that change nothing in a contract and that no notice is about, with the reason. */
const silent: Readonly<Record<string, string>> = {
  'OpenAPI.openapi': 'read when the description is loaded',
  'OpenAPI.$self': 'read when the description is loaded',
  'OpenAPI.tags': forReaders,
  'OpenAPI.externalDocs': forReaders,
  'Info.description': forReaders,
  'Info.summary': forReaders,
  'Info.termsOfService': forReaders,
  'Info.contact': forReaders,
  'Info.license': forReaders,
  'Contact.name': forReaders,
  'Contact.url': forReaders,
  'Contact.email': forReaders,
  'License.name': forReaders,
  'License.url': forReaders,
  'License.identifier': forReaders,
  'Server.description': forReaders,
  'Server.name': forReaders,
  'ServerVariable.description': forReaders,
  'Components.examples': byReference,
  'Components.links': byReference,
  'Components.callbacks': byReference,
  'Components.mediaTypes': byReference,
  'Components.securitySchemes': byReference,
  'PathItem.summary': forReaders,
  'PathItem.description': forReaders,
  'Operation.tags': forReaders,
  'ExternalDocs.description': forReaders,
  'Parameter.examples': forReaders,
  'Example.description': forReaders,
  'Example.summary': forReaders,
  'Header.allowReserved': 'refused when the description is loaded',
  'Header.examples': forReaders,
  'Tag.name': forReaders,
  'Tag.description': forReaders,
  'Tag.externalDocs': forReaders,
  'Tag.summary': forReaders,
  'Tag.parent': forReaders,
  'Tag.kind': forReaders,
  'SecurityScheme.description': forReaders,
  'SecurityScheme.deprecated': forReaders,
  'SecurityScheme.bearerFormat': forReaders,
  'SecurityScheme.flows': byUser,
  'SecurityScheme.openIdConnectUrl': byUser,
  'SecurityScheme.oauth2MetadataUrl': byUser,
  'OAuthFlows.implicit': byUser,
  'OAuthFlows.password': byUser,
  'OAuthFlows.clientCredentials': byUser,
  'OAuthFlows.authorizationCode': byUser,
  'OAuthFlows.deviceAuthorization': byUser,
  'OAuthFlow.authorizationUrl': byUser,
  'OAuthFlow.deviceAuthorizationUrl': byUser,
  'OAuthFlow.tokenUrl': byUser,
  'OAuthFlow.refreshUrl': byUser,
  'OAuthFlow.scopes': byUser,
}

test('every field of OpenAPI changes the contract or is named, except those that have a reason not to', () => {
  const found = plantedFields()
    .filter(({without, having}) => contractOf(without) === contractOf(having))
    .map(({object, field}) => `${object}.${field}`)
  expect(found.sort()).toEqual(Object.keys(silent).sort())
})
