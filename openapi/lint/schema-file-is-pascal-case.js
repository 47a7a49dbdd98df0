import {isNamedSchema} from './is-named-schema.js'

/** Reports schemas whose name is not in PascalCase. The name of the file becomes the name of the component and of its type. */
export const schemaFileIsPascalCase = () => ({
  Schema(_, {report, location}) {
    if (!isNamedSchema(location)) return
    const path = location.pointer === '#/' ? location.source.absoluteRef : location.pointer
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '')
    if (/^[A-Z][A-Za-z0-9]*$/.test(name)) return
    report({message: `Found the schema name \`${name}\`: use \`PascalCase\`, because the type gets the same name.`, location})
  },
})
