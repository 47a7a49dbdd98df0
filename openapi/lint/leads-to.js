/** Returns `true` if a target of a discriminator's mapping, a reference or the name of a component, leads where a reference does. */
export const leadsTo = (target, reference) => target === reference || `#/components/schemas/${target}` === reference
