/**
 * Modules of Node.js without what few commands need of them: an import names all that a module has, and so also loads what it would load on demand,
 * of `node:fs` all streams for instance.
 */
export const fs = process.getBuiltinModule('node:fs')
export const util = process.getBuiltinModule('node:util')
