/** A `package.json`, as far as packing asks for it. */
export interface Manifest {
  readonly name: string
  readonly version: string
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly sideEffects?: false | readonly string[]
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly [field: string]: unknown
}

/** Fields that are for a clone alone; all that is staged is published. */
const cloneFields = ['allowScripts', 'devDependencies', 'files', 'imports', 'overrides', 'private', 'scripts']

/** The manifest of the package as it is published: nothing for a clone, and entry points also for those who read no `exports`. */
export function toPublished({sideEffects, ...manifest}: Manifest): Manifest {
  const exports = Object.fromEntries(
    Object.entries(manifest.exports).map(([door, target]) => [
      door,
      typeof target === 'string' ? target : toTarget(target),
    ]),
  )
  const {types, default: main} = toTarget(manifest.exports['.'] as Readonly<Record<string, string>>)
  const versions = Object.entries(exports).flatMap(([door, target]) => {
    const file = typeof target === 'string' ? target : target.types!
    return door === '.' || !file.endsWith('.d.ts') ? [] : [[door.slice(2), [file]] as const]
  })
  const published = Object.fromEntries(Object.entries(manifest).filter(([field]) => !cloneFields.includes(field)))
  return {
    ...(published as Manifest),
    ...(sideEffects && {sideEffects: sideEffects.filter((file) => !file.startsWith('./src/'))}),
    main,
    types,
    // For `moduleResolution: node10`.
    typesVersions: {'*': Object.fromEntries(versions)},
    exports,
  }
}

function toTarget(target: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const main = target.default ?? ''
  return {types: target.types ?? main.replace(/\.js$/, '.d.ts'), default: main}
}
