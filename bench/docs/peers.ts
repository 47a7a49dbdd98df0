/** A renderer of OpenAPI descriptions that others make, as its own documentation says to publish it: a page that loads it and `openapi.json`. */
export interface Peer {
  readonly name: string
  /** Its package and version in the registry of npm. */
  readonly package: string
  /** The files of the package that the page loads. */
  readonly files: readonly string[]
  /** The markup of the page around them. */
  readonly page: string
}

export const peers: readonly Peer[] = [
  {
    name: 'Redoc CE',
    package: 'redoc@2.5.4',
    files: ['bundles/redoc.standalone.js'],
    page: '<redoc spec-url="openapi.json"></redoc><script src="redoc.standalone.js"></script>',
  },
  {
    name: 'Scalar',
    package: '@scalar/api-reference@1.72.1',
    files: ['dist/browser/standalone.js'],
    page: `<div id="app"></div><script src="standalone.js"></script><script>Scalar.createApiReference('#app', {url: 'openapi.json'})</script>`,
  },
  {
    name: 'Swagger UI',
    package: 'swagger-ui-dist@5.35.0',
    files: ['swagger-ui.css', 'swagger-ui-bundle.js'],
    page: `<link rel="stylesheet" href="swagger-ui.css"><div id="app"></div><script src="swagger-ui-bundle.js"></script><script>SwaggerUIBundle({url: 'openapi.json', dom_id: '#app'})</script>`,
  },
  {
    name: 'Elements',
    package: '@stoplight/elements@9.0.25',
    files: ['web-components.min.js', 'styles.min.css'],
    page: '<link rel="stylesheet" href="styles.min.css"><script src="web-components.min.js"></script><elements-api apiDescriptionUrl="openapi.json" router="hash"></elements-api>',
  },
]
