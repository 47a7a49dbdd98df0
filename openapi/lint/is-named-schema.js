/** Returns `true` if a schema is a component: the root of a file, or a member of `components.schemas` in a bundle. */
export const isNamedSchema = ({pointer}) => pointer === '#/' || /^#\/components\/schemas\/[^/]+$/.test(pointer)
