import type {Examples, Operation} from '../../contract.ts'
import {isJsonObject} from '../../json/object.ts'
import {type OpenApiDocument} from '../read/document.ts'
import {readOperations} from '../read/operations.ts'
import {componentName, SchemaGraph, type NamedSchema} from '../read/schemas/schema-graph.ts'
import {banner, code, identifier, joinCode, jsonText, type Code} from './code.ts'
import {emitRoutes, emitRouteTypes} from './routes.ts'
import {emitSchemas} from './schemas.ts'
import {emitTypes} from './types.ts'
import {emitValidators} from './validators.ts'

/** The files of a contract by name: what a description means, as modules. `notice` is told what they cannot say. */
export function emitContract(
  document: OpenApiDocument,
  notice: (message: string) => void,
  {allowSlowPatterns = false} = {},
): Record<string, string> {
  const graph = new SchemaGraph(document, notice, allowSlowPatterns ? () => ({kind: 'fast'}) : undefined)
  const {operations, examples} = readOperations(document, graph, notice)
  const schemas = graph.finish()
  const files: Record<string, Code> = {
    'validators.js': code`${banner}${emitValidators(schemas)}`,
    'validators.d.ts': emitValidatorTypes(schemas),
    'schemas.js': emitSchemas(schemas),
    'schemas.d.ts': declare({
      name: 'schemas',
      imported: 'CompiledSchema',
      type: code`Readonly<Record<string, CompiledSchema>>`,
    }),
    'operations.js': emitConstant('operations', operations satisfies Record<string, Operation>),
    'operations.d.ts': declare({
      name: 'operations',
      imported: 'Operation',
      type: code`Readonly<Record<string, Operation>>`,
    }),
    'routes.js': emitRoutes(operations),
    'routes.d.ts': emitRouteTypes(operations),
    'examples.js': emitConstant('examples', examples satisfies Examples),
    'examples.d.ts': declare({name: 'examples', imported: 'Examples'}),
    'contract.js': emitContractModule(document),
    'contract.d.ts': declare({name: 'contract', imported: 'Contract'}),
  }
  const modules = Object.entries(files).map(([name, {text}]) => [name, text] as const)
  return {'types.d.ts': emitTypes(document, schemas), ...Object.fromEntries(modules)}
}

function emitValidatorTypes(schemas: readonly NamedSchema[]): Code {
  const guards = schemas.map(({name, pointer}) => {
    const answer = componentName(pointer) === undefined ? code`boolean` : code`value is types.${identifier(name)}`
    return code`export declare function ${identifier(`is${name}`)}(value: unknown): ${answer}\n`
  })
  return code`${banner}import type * as types from './types.js'\n\n${joinCode(guards)}`
}

function declare({name, imported, type = identifier(imported)}: {name: string; imported: string; type?: Code}): Code {
  return code`${banner}import type {${identifier(imported)}} from 'messages-openapi/contract'\n\nexport declare const ${identifier(name)}: ${type}\n`
}

function emitConstant(name: string, value: unknown): Code {
  return code`${banner}export const ${identifier(name)} = /* @__PURE__ */ JSON.parse(${jsonText(value)})\n`
}

function emitContractModule(document: OpenApiDocument): Code {
  const {title = '', version = ''} = isJsonObject(document.info) ? document.info : {}
  const contract = {title, version, operations: identifier('operations'), schemas: identifier('schemas')}
  return code`${banner}import {operations} from './operations.js'\nimport {schemas} from './schemas.js'\n\nexport const contract = ${contract}\n`
}
