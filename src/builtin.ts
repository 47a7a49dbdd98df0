// An import of `node:fs` or `node:util` reads every export, and so loads what the module would load on demand, such as all streams. Few commands need that.

export const fs = process.getBuiltinModule('node:fs')
export const util = process.getBuiltinModule('node:util')
