import ts from 'typescript'

/**
 * Forbids to index a record by a name that is not known in the code: `record[name]` also finds what every object inherits, such as
 * `constructor`. Lists, maps and records with fixed names are not concerned.
 */
export const ownProperties = {
  meta: {
    type: 'problem',
    docs: {description: 'Look up own properties only.'},
    messages: {
      foreign:
        'Found a record that is indexed by a name from elsewhere, which may be one that every object inherits; expected ownValue, ownMember or setOwn of src/json/own.ts, or a Map.',
    },
    schema: [],
  },
  create(context) {
    const services = context.sourceCode.parserServices
    const checker = services.program.getTypeChecker()

    /** A name that the code does not say. */
    function isForeignName(node) {
      const type = services.getTypeAtLocation(node)
      return partsOf(type).some(
        (part) =>
          (part.flags & ts.TypeFlags.String) !== 0 ||
          (part.flags & ts.TypeFlags.TemplateLiteral) !== 0 ||
          isFreeParameter(part),
      )
    }

    function isFreeParameter(type) {
      const constraint =
        (type.flags & ts.TypeFlags.TypeParameter) === 0 ? undefined : checker.getBaseConstraintOfType(type)
      return constraint !== undefined && partsOf(constraint).some((part) => (part.flags & ts.TypeFlags.String) !== 0)
    }

    /** An object that may have any names. */
    function isRecord(node) {
      return partsOf(checker.getApparentType(services.getTypeAtLocation(node))).some(
        (part) => checker.getIndexInfoOfType(part, ts.IndexKind.String) !== undefined,
      )
    }

    /** The variable of a loop over the names of the same object: these it has. */
    function isNameOfLoop({property, object}) {
      if (property.type !== 'Identifier') return false
      const text = context.sourceCode.getText(object)
      const {defs = []} = findVariable(context.sourceCode.getScope(property), property.name) ?? {}
      return defs.some(({node: {parent}}) => {
        const loop = parent?.parent
        if (loop?.left !== parent || parent.kind !== 'const') return false
        const over = context.sourceCode.getText(loop.right)
        return loop.type === 'ForInStatement' ? over === text : over === `Object.keys(${text})`
      })
    }

    return {
      MemberExpression(node) {
        if (node.computed && isForeignName(node.property) && isRecord(node.object) && !isNameOfLoop(node))
          context.report({node, messageId: 'foreign'})
      },
    }
  },
}

function findVariable(scope, name) {
  for (let inner = scope; inner; inner = inner.upper) if (inner.set.has(name)) return inner.set.get(name)
  return undefined
}

function partsOf(type) {
  return type.isUnion() ? type.types : [type]
}
