/** Reports an operation file that is not named after its `operationId`, by which client and validator find it, too. */
export const operationFileIsOperationId = () => ({
  Operation(operation, {report, location}) {
    if (location.pointer !== '#/') return
    const file = location.source.absoluteRef
    const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '')
    if (name === operation.operationId) return
    report({
      message: `Found the operation \`${operation.operationId}\` in a file named \`${name}\`: name the file after the operation.`,
      location: operation.operationId === undefined ? location : location.child('operationId'),
    })
  },
})
