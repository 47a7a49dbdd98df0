export * from 'messages-openapi/codegen'
