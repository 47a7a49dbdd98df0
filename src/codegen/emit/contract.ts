import {isJsonObject} from '../../json/object.ts'
import type {Model} from '../read/model.ts'
import {readServers} from '../read/servers.ts'
import {banner, code, identifier} from './code.ts'
import {constantTypes} from './emitter.ts'

/** The module that ties the others into one contract. */
export function emitContract({document}: Pick<Model, 'document'>) {
  const {title = '', version = ''} = isJsonObject(document.info) ? document.info : {}
  const contract = {
    title,
    version,
    ...readServers(document.servers),
    operations: identifier('operations'),
    schemas: identifier('schemas'),
  }
  return {
    'contract.js': code`${banner}import {operations} from './operations.js'\nimport {schemas} from './schemas.js'\n\nexport const contract = ${contract}\n`,
    'contract.d.ts': constantTypes('contract', 'Contract'),
  }
}
