/** A description of so many operations, with a schema of its own for each that refers to that of the one before. */
export function chain(count: number): object {
  const numbers = Array.from({length: count}, (_, index) => index)
  const reference = (index: number) => ({$ref: `#/components/schemas/Item${index}`})
  return {
    openapi: '3.1.0',
    info: {title: 'Chain', version: '1'},
    paths: Object.fromEntries(numbers.map((index) => [`/items${index}`, {get: operation(index, reference(index))}])),
    components: {
      schemas: Object.fromEntries(
        numbers.map((index) => [
          `Item${index}`,
          {
            type: 'object',
            required: ['id'],
            properties: {
              id: {type: 'string'},
              [`count${index}`]: {type: 'integer', minimum: 0},
              ...(index > 0 && {before: reference(index - 1)}),
            },
          },
        ]),
      ),
    },
  }
}

function operation(index: number, schema: object): object {
  return {
    operationId: `getItem${index}`,
    responses: {'200': {description: 'The item.', content: {'application/json': {schema}}}},
  }
}
