import type {Contract} from '../../contract.ts'
import {isJsonObject} from '../../json/object.ts'
import {completeSchemas} from '../../schema/complete-schemas.ts'
import {withXml} from '../../validate/read-xml.ts'
import type {Model} from './model.ts'
import {readServers} from './servers.ts'

/** The contract of a model, without a detour through generated code: its schemas are walked where generated ones are compiled. */
export function toContract({document, operations, webhooks, callbacks, schemas}: Model): Contract {
  const {title, version} = isJsonObject(document.info) ? document.info : {}
  return withXml({
    title: typeof title === 'string' ? title : '',
    version: typeof version === 'string' ? version : '',
    ...readServers(document.servers),
    operations,
    webhooks,
    callbacks,
    schemas: completeSchemas(schemas),
  })
}
