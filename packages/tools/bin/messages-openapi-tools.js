#!/usr/bin/env node
import module from 'node:module'

// The same command as that of messages-openapi, for who runs this package without a project: `npx @messages-openapi/tools generate openapi.yaml`.
module.enableCompileCache?.()
await import('messages-openapi/internal/cli/bin.js')
