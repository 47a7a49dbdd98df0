import {fileURLToPath} from 'node:url'

const file = (name: string) => fileURLToPath(new URL(`../openapi/${name}`, import.meta.url))

const spec = file('openapi.yaml')
const errors = file('overlays/errors.yaml')

/**
 * Source of each published contract by name: the description, and the Overlays that complete it, in order. The client of the Messages API brings
 * along what its routes need. The description that the package exports has views in other versions of OpenAPI, too.
 */
export const contracts = {
  documented: {spec, overlays: [errors], bareRoutes: true, haveViews: true},
  native: {spec, overlays: [errors, file('overlays/native.yaml')], bareRoutes: true, haveViews: false},
}
