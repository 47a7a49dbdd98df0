import {isJsonObject} from '../../json/object.ts'
import type {Model} from '../read/model.ts'
import {readServers} from '../read/servers.ts'
import {banner, code, identifier} from './code.ts'
import {constantTypes} from './emitter.ts'

/** The module that ties the others into one contract. */
export function emitContract({document, webhooks, callbacks}: Pick<Model, 'document' | 'webhooks' | 'callbacks'>) {
  const {title = '', version = ''} = isJsonObject(document.info) ? document.info : {}
  const contract = {
    title,
    version,
    ...readServers(document.servers),
    operations: identifier('operations'),
    ...(Object.keys(webhooks).length > 0 && {webhooks}),
    ...(Object.keys(callbacks).length > 0 && {callbacks}),
    schemas: identifier('schemas'),
  }
  return {
    'contract.js': code`${banner}import {operations} from './operations.js'\nimport {schemas} from './schemas.js'\n\nexport const contract = ${contract}\n`,
    'contract.d.ts': constantTypes('contract', 'Contract'),
  }
}
