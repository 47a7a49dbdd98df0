/** The libraries for which `generate` writes modules beside those of the contract. */
export const libraries = ['zod', 'valibot', 'tanstack-query'] as const

export type Library = (typeof libraries)[number]
