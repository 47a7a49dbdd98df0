import type {ChangeClass} from '../../src/diff/change.ts'
import {isJsonObject, type JsonObject} from '../../src/json/object.ts'
import type {OperationSite} from './change-operation.ts'
import {plants} from './plants.ts'

/** A change that was made, and what is to be said of it. */
export interface PlantedChange {
  readonly class: ChangeClass
  readonly code: string
  /** As `GET /pets`. */
  readonly operation: string
}

const methods = ['get', 'post', 'put', 'patch', 'delete']

interface TitledSite extends OperationSite {
  readonly title: string
  readonly method: string
}

function sitesOf(document: JsonObject): readonly TitledSite[] {
  return Object.entries(document.paths as JsonObject).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = isJsonObject(item) ? item[method] : undefined
      if (!isJsonObject(item) || !isJsonObject(operation)) return []
      return [{document, item, operation, method, title: `${method.toUpperCase()} ${path}`}]
    }),
  )
}

/** Changes a description, each operation once at most, and tells what was planted. Another seed prefers other operations. */
export function plantChanges(document: JsonObject, seed = 0): readonly PlantedChange[] {
  const sites = [...sitesOf(document)]
  const planted: PlantedChange[] = []
  for (const [index, [changeClass, code, plant]] of plants.entries()) {
    const start = (index * 37 + seed * 101) % sites.length
    const inOrder = [...sites.slice(start), ...sites.slice(0, start)]
    const site = inOrder.find((one) => plant(one))
    if (site === undefined) continue
    sites.splice(sites.indexOf(site), 1)
    planted.push({class: changeClass, code, operation: site.title})
  }
  const removed = sites.find((site) => !isTakenByAnother(site))
  if (removed === undefined) return planted
  Reflect.deleteProperty(removed.item, removed.method)
  return [...planted, {class: 'breaking', code: 'operation-removed', operation: removed.title}]
}

/** `/pets/{id}` takes requests for `/pets/mine` as well, so that none of them is refused where the latter is removed. */
function isTakenByAnother({document, title}: TitledSite): boolean {
  const [, removed = ''] = title.split(' ')
  const shapeOf = (path: string) => path.split('/').map((segment) => (segment.includes('{') ? '{}' : segment))
  const segments = shapeOf(removed)
  return Object.keys(document.paths as JsonObject).some((path) => {
    const others = shapeOf(path)
    return (
      path !== removed &&
      others.length === segments.length &&
      others.every((one, index) => one === '{}' || one === segments[index])
    )
  })
}
