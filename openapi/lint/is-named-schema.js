/** Whether a schema is a component: it fills a file of its own, or stands in `components.schemas` of a bundle. */
export const isNamedSchema = ({pointer}) => pointer === '#/' || /^#\/components\/schemas\/[^/]+$/.test(pointer)
