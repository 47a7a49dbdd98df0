import {readFileSync} from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/**
 * The declarations that some refer to, themselves included: files by their path from the root, as texts that name files by relative paths alone,
 * since `moduleResolution: node10` knows no `imports` of a package, and with an extension. Default: `.js`. Indented with tabs, which takes an eighth less.
 */
export function collectDeclarations(
  root: string,
  entries: readonly string[],
  extension: '.js' | '.d.ts' = '.js',
): Map<string, string> {
  const found = new Map<string, string>()
  const visit = (file: string): void => {
    if (found.has(file)) return
    found.set(file, '')
    // Maps stay out: they lead to files of the clone.
    const text = readFileSync(path.join(root, file), 'utf8').replace(/^\/\/# sourceMappingURL=.*\n/m, '')
    let relative = text
    for (const {fileName, pos} of ts.preProcessFile(text).importedFiles.toSorted((a, b) => b.pos - a.pos)) {
      const target = locate(fileName, path.dirname(file))
      if (target === undefined) continue
      visit(`${target}.d.ts`)
      const specifier = path.relative(path.dirname(file), target) + extension
      // The position is that of the opening quote.
      relative =
        relative.slice(0, pos + 1) +
        (specifier.startsWith('.') ? specifier : `./${specifier}`) +
        relative.slice(pos + 1 + fileName.length)
    }
    found.set(
      file,
      relative.replace(/^(?: {4})+/gm, (indent) => '\t'.repeat(indent.length / 4)),
    )
  }
  entries.forEach(visit)
  return found
}

/** The path of a module of the package from the root, without an extension. Undefined for one of another package. */
function locate(specifier: string, folder: string): string | undefined {
  const [own, door] = /^messages-openapi\/(.+)/.exec(specifier) ?? []
  if (own !== undefined) return `dist/entries/${door}`
  if (!/^[.#]/.test(specifier)) return undefined
  const file = specifier.startsWith('#') ? specifier.slice(1) : path.join(folder, specifier)
  return file.replace(/\.(?:js|ts)$/, '')
}
