/** An operation is found by its id: in the client, in the validator, and so in the folder. */
export const operationFileIsOperationId = () => ({
  Operation(operation, {report, location}) {
    if (location.pointer !== '#/') return
    const file = location.source.absoluteRef
    const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '')
    if (name === operation.operationId) return
    report({
      message: `The file is named \`${name}\`, the operation \`${operation.operationId}\`: name the file after the operation.`,
      location: operation.operationId === undefined ? location : location.child('operationId'),
    })
  },
})
