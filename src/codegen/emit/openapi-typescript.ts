import {loadTool} from '../load-tool.ts'

type OpenApiTypescript = typeof import('openapi-typescript')

// The parts of openapi-typescript that types are made with. Its entry point would also load its bundler and linter, which have no work here.

export function typeSyntax(): Pick<OpenApiTypescript, 'addJSDocComment' | 'oapiRef'> {
  return loadTool('openapi-typescript/dist/lib/ts.cjs') as OpenApiTypescript
}

export function references(): Pick<OpenApiTypescript, 'resolveRef'> {
  return loadTool('openapi-typescript/dist/lib/utils.cjs') as OpenApiTypescript
}

export function schemaTransform(): OpenApiTypescript['transformSchema'] {
  return loadTool('openapi-typescript/dist/transform/index.cjs') as OpenApiTypescript['transformSchema']
}
