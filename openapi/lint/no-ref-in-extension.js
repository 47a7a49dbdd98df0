/** Reports a `$ref` in an extension. The bundler does not rewrite extensions, so the `$ref` does not resolve in a bundle. */
export const noRefInExtension = () => ({
  any: {
    enter(node, {report, location}) {
      if (typeof node !== 'object' || node === null) return
      for (const [key, value] of Object.entries(node)) {
        if (!key.startsWith('x-')) continue
        for (const path of refsIn(value)) {
          const message = `Found a \`$ref\` in \`${key}\`, which does not resolve in a bundle: use a name.`
          report({message, location: location.child([key, ...path])})
        }
      }
    },
  },
})

function* refsIn(value) {
  if (typeof value !== 'object' || value === null) return
  if ('$ref' in value) yield ['$ref']
  for (const [key, child] of Object.entries(value)) {
    for (const path of refsIn(child)) yield [key, ...path]
  }
}
