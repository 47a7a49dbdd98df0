import type {Examples, Operation} from '../contract.ts'
import {isRecord, type OpenApiDocument} from './document.ts'
import {banner, Code, emitLiteral, emitText} from './emit.ts'
import {readOperations} from './operations.ts'
import {emitRoutes, emitRouteTypes} from './routes.ts'
import {componentName, SchemaGraph, type NamedSchema} from './schema-graph.ts'
import {emitSchemas} from './schemas.ts'
import {emitTypes} from './types.ts'
import {emitValidators} from './validators.ts'

/** The files of a contract by name: what a description means, as modules. `notice` is told what they cannot say. */
export async function emitContract(document: OpenApiDocument, notice: (message: string) => void): Promise<Record<string, string>> {
  const graph = new SchemaGraph(document, notice)
  const {operations, examples} = readOperations(document, graph, notice)
  const schemas = graph.finish()
  const [types, validators] = await Promise.all([emitTypes(document, schemas), emitValidators(schemas)])
  return {
    'types.d.ts': types,
    'validators.js': `${banner}${validators}`,
    'validators.d.ts': emitValidatorTypes(schemas),
    'schemas.js': emitSchemas(schemas),
    'schemas.d.ts': declare('CompiledSchema', 'schemas', 'Readonly<Record<string, CompiledSchema>>'),
    'operations.js': emitConstant('operations', operations satisfies Record<string, Operation>),
    'operations.d.ts': declare('Operation', 'operations', 'Readonly<Record<string, Operation>>'),
    'routes.js': emitRoutes(operations),
    'routes.d.ts': emitRouteTypes(operations),
    'examples.js': emitConstant('examples', examples satisfies Examples),
    'examples.d.ts': declare('Examples', 'examples'),
    'contract.js': emitContractModule(document),
    'contract.d.ts': declare('Contract', 'contract'),
  }
}

function emitValidatorTypes(schemas: readonly NamedSchema[]): string {
  const guards = schemas.map(({name, pointer}) => {
    const answer = componentName(pointer) === undefined ? 'boolean' : `value is types.${name}`
    return `export declare function is${name}(value: unknown): ${answer}\n`
  })
  return `${banner}import type * as types from './types.js'\n\n${guards.join('')}`
}

function declare(type: string, name: string, annotation = type): string {
  return `${banner}import type {${type}} from 'messages-openapi/contract'\n\nexport declare const ${name}: ${annotation}\n`
}

function emitConstant(name: string, value: unknown): string {
  return `${banner}export const ${name} = /* @__PURE__ */ JSON.parse(${emitText(value)})\n`
}

function emitContractModule(document: OpenApiDocument): string {
  const {title = '', version = ''} = isRecord(document.info) ? document.info : {}
  const literal = emitLiteral({title, version, operations: new Code('operations'), schemas: new Code('schemas')})
  return `${banner}import {operations} from './operations.js'\nimport {schemas} from './schemas.js'\n\nexport const contract = ${literal}\n`
}
