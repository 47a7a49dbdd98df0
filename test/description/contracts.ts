import {readFileSync} from 'node:fs'
import {contract as documented} from '#generated/documented/contract.js'
import {contract as native} from '#generated/native/contract.js'
import type {OpenApiDocument} from '../../src/codegen/document.ts'
import type {Contract} from '../../src/contract.ts'
import {Description} from './description.ts'

/** A published contract: what is run, and the description that it was made of. */
export interface PublishedContract {
  readonly contract: Contract
  readonly description: Description
}

/** Both published contracts by name. */
export const contracts = {documented: publish('documented', documented), native: publish('native', native)}

function publish(name: string, contract: Contract): PublishedContract {
  const file = new URL(`../../generated/${name}/openapi.json`, import.meta.url)
  return {contract, description: new Description(JSON.parse(readFileSync(file, 'utf8')) as OpenApiDocument)}
}
