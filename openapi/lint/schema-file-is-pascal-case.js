import {isNamedSchema} from './is-named-schema.js'

/** The bundler names a component after its file, and the generator a type after its component. */
export const schemaFileIsPascalCase = () => ({
  Schema(_, {report, location}) {
    if (!isNamedSchema(location)) return
    const place = location.pointer === '#/' ? location.source.absoluteRef : location.pointer
    const name = place.slice(place.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '')
    if (/^[A-Z][A-Za-z0-9]*$/.test(name)) return
    report({message: `The schema is named \`${name}\`: write it as \`PascalCase\`, since its type gets the same name.`, location})
  },
})
