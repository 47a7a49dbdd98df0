import {postorder} from '../../graph.ts'
import {atPointer, componentName} from '../../read/document.ts'
import type {Model} from '../../read/model.ts'
import {Names} from '../../read/names.ts'
import {banner, code, identifier, isIdentifier, joinCode, type Code} from '../code.ts'
import type {Emitter} from '../emitter.ts'
import {findDirected, hasKeyword, type Directed} from './directions.ts'
import {isTypedAsWritten} from './is-typed-as-written.ts'
import type {PrintContext, SchemaLibrary} from './library.ts'
import {printMembers} from './members.ts'
import {listOperationSchemas, type OperationSchemas, type SchemaUse} from './operation-schemas.ts'
import {readTree, type ReadTree} from './read-tree.ts'
import {SchemaBounds} from './schema-bounds.ts'
import {SharedTrees} from './shared-trees.ts'
import {referencesBeside, referencesIn} from './tree.ts'

const globals = ['Array', 'Boolean', 'Infinity', 'Number', 'Object', 'RegExp']

/** The names that a module uses itself. */
const used = [
  'z',
  'v',
  'schemas',
  'formats',
  'validator',
  'contract',
  'operations',
  'toStandardSchema',
  'createValidator',
  ...globals,
]

/** The emitter of a module with a schema of a library for each schema of the contract, and those of each operation. */
export function emitLibrary(library: SchemaLibrary): Emitter {
  return (model, notice) => {
    const module = new LibraryModule(library, model)
    const taken = new Set([...model.schemas.map(({name}) => name), 'operations'])
    const exportable = module.operations.map(({id}) => id).filter((id) => isIdentifier(id) && !taken.has(id))
    for (const {id} of module.operations)
      if (taken.has(id))
        notice(
          `${library.name}: the export "${id}" means something else than the operation, whose schemas are \`operations.${id}\`.`,
        )
    if (model.schemas.some(({schema, pointer}) => hasKeyword(schema, pointer, 'extensible')))
      notice(`${library.name}: of what is "x-extensible", its schemas allow the known values alone, as type guards do.`)
    return {
      [`${library.name}.js`]: module.program(exportable),
      [`${library.name}.d.ts`]: module.declarations(exportable),
    }
  }
}

class LibraryModule {
  readonly operations: readonly OperationSchemas[]
  readonly #library: SchemaLibrary
  readonly #model: Model
  readonly #trees: ReadonlyMap<string, ReadTree>
  readonly #names: Names
  readonly #helpers = new Set<string>()
  readonly #printed = new Set<string>()
  readonly #shared: SharedTrees
  #isDirected = false

  constructor(library: SchemaLibrary, model: Model) {
    const bounds = new SchemaBounds(model.schemas)
    this.#library = library
    this.#model = model
    this.#names = new Names([...used, ...Object.keys(library.helpers)])
    this.#trees = new Map(model.schemas.map(({name, schema}) => [name, readTree(schema, bounds)]))
    this.operations = listOperationSchemas(model)
    // What is exported keeps its name.
    for (const name of this.#trees.keys()) this.#variable(name)
    for (const {id} of this.operations) this.#operationName(id)
    this.#shared = new SharedTrees(
      [...this.#trees.values()].map(({tree}) => tree),
      this.#names,
    )
  }

  program(exportable: readonly string[]): Code {
    const treeOf = (name: string) => this.#trees.get(name)!.tree
    // Members of a union stand before it, even where they hold it: libraries look into them for tags.
    const names = postorder(
      postorder(this.#trees.keys(), (name) => referencesIn(treeOf(name))),
      (name) => referencesBeside(treeOf(name)),
    )
    const schemas = names.flatMap((name) => this.#withParts(this.#schema(name)))
    const directed = findDirected(this.#model.schemas)
    const operations = this.operations.flatMap((operation) => this.#withParts(this.#operation(operation, directed)))
    const all = this.operations.map(({id}) => [id, this.#operationName(id)] as const)
    const exported = exportable.map((id) => code`export {${this.#operationName(id)} as ${identifier(id)}}\n`)
    const functions = Object.entries(this.#library.helpers).flatMap(([name, text]) =>
      this.#helpers.has(name) ? [text] : [],
    )
    return joinCode([
      banner,
      this.#imports(),
      ...functions,
      ...schemas,
      ...operations,
      code`export const operations = ${printMembers(all, topLevel)}\n`,
      ...exported,
    ])
  }

  declarations(exportable: readonly string[]): Code {
    const {types, typeOf} = this.#library
    // The first use of a schema counts.
    const byUse = new Map(this.operations.flatMap((operation) => [...operation.types]).toReversed())
    const schemas = this.#model.schemas.map(({name, pointer, schema}) => {
      const type = componentName(pointer) === undefined ? byUse.get(name) : code`types.${identifier(name)}`
      const tree = isTypedAsWritten(schema, atPointer(this.#model.document, pointer))
        ? this.#trees.get(name)!.tree
        : undefined
      return code`export declare const ${identifier(name)}: ${typeOf(type, tree)}\n`
    })
    const operations = this.operations.map((operation, index) => {
      const {id} = operation
      const exported = exportable.includes(id) ? code`export {${typeName(index)} as ${identifier(id)}}\n` : code``
      return code`declare const ${typeName(index)}: ${this.#operationType(operation)}\n${exported}`
    })
    const all = this.operations.map(({id}, index) => [id, code`typeof ${typeName(index)}`] as const)
    return joinCode([
      banner,
      types,
      ...schemas,
      ...operations,
      code`export declare const operations: ${printMembers(all, topLevel)}\n`,
    ])
  }

  #imports(): Code {
    const {imports} = this.#library
    const isChecked = [...this.#trees.values()].some(({beyond}) => beyond.length > 0)
    return joinCode([
      imports,
      ...(this.#isDirected
        ? [code`import {createValidator, toStandardSchema} from 'messages-openapi/validator'\n`]
        : []),
      ...(isChecked && !this.#isDirected ? [code`import {toStandardSchema} from 'messages-openapi/validator'\n`] : []),
      ...(this.#isDirected ? [code`import {contract} from './contract.js'\n`] : []),
      ...(isChecked ? [code`import {schemas} from './schemas.js'\n`] : []),
      ...(this.#helpers.has('format') ? [code`import {formats} from './validators.js'\n`] : []),
      ...(this.#isDirected ? [code`\nconst validator = /* @__PURE__ */ createValidator(contract)\n`] : []),
      code`\n`,
    ])
  }

  /** A statement, and those that it needs before it. */
  #withParts(statement: Code): readonly Code[] {
    return [...this.#shared.takeStatements(), statement]
  }

  #schema(name: string): Code {
    const {tree, beyond} = this.#trees.get(name)!
    const plain = this.#library.print(tree, this.#context(topLevel))
    const isChecked = beyond.length > 0
    const isReference = tree.kind === 'reference'
    const schema = isChecked
      ? this.#checked(isReference ? code`/* @__PURE__ */ ${plain}` : plain, code`schemas.${identifier(name)}`)
      : plain
    this.#printed.add(name)
    const keywords = joinCode(beyond.map(identifier), ', ')
    const comment = isChecked ? code`// Checked by the contract: ${keywords}.\n` : code``
    const variable = this.#variable(name)
    return variable.text === name
      ? code`${comment}export const ${variable} = ${schema}\n`
      : code`${comment}const ${variable} = ${schema}\nexport {${variable} as ${identifier(name)}}\n`
  }

  #operation({id, isWebhook, parameters, body, responses}: OperationSchemas, {sent, received}: Directed): Code {
    const context = this.#context({indent: '  '})
    const directedBy = ({schema, isJson}: SchemaUse, directed: ReadonlySet<string>, validate: Code) => {
      const variable = this.#variable(schema)
      if (!isJson || !directed.has(schema)) return variable
      this.#isDirected = true
      return this.#checked(code`/* @__PURE__ */ ${variable}`, code`(value) => validator.${validate}`)
    }
    const validateBody = isWebhook ? code`validateWebhook(${id}, value)` : code`validateRequest(${id}, value)`
    const members: (readonly [string, Code])[] = [
      ...parameters.map(({location, tree}) => [location, this.#library.print(tree, context)] as const),
      ...(body ? [['body', directedBy(body, isWebhook ? received : sent, validateBody)] as const] : []),
      [
        'responses',
        printMembers(
          responses.map((response) => {
            const {key, status} = response
            const validate = code`validateResponse(${id}, ${status}, value)`
            return [
              key,
              isWebhook ? this.#variable(response.schema) : directedBy(response, received, validate),
            ] as const
          }),
          context,
        ),
      ],
    ]
    return code`const ${this.#operationName(id)} = ${printMembers(members, topLevel)}\n`
  }

  #operationType({parameters, body, responses}: OperationSchemas): Code {
    const typeOfSchema = ({schema}: SchemaUse) => code`typeof ${identifier(schema)}`
    const members: (readonly [string, Code])[] = [
      ...parameters.map(({location, tree, type}) => [location, this.#library.typeOf(type, tree)] as const),
      ...(body ? [['body', typeOfSchema(body)] as const] : []),
      [
        'responses',
        printMembers(
          responses.map((response) => [response.key, typeOfSchema(response)] as const),
          {indent: '  '},
        ),
      ],
    ]
    return printMembers(members, topLevel, code`readonly `)
  }

  #checked(schema: Code, by: Code): Code {
    return this.#library.checked(schema, code`toStandardSchema(${by})`, this.#context(topLevel))
  }

  #variable(name: string): Code {
    return identifier(this.#names.get(name, name))
  }

  #operationName(id: string): Code {
    return identifier(this.#names.get(`operation ${id}`, `${id}Operation`))
  }

  #context({indent}: {readonly indent: string}): PrintContext {
    return {
      indent,
      print: (tree, context) =>
        this.#shared.variableOf(tree, (part) => this.#library.print(part, {...context, ...topLevel})) ??
        this.#library.print(tree, context),
      reference: (name) => ({variable: this.#variable(name), isLater: !this.#printed.has(name)}),
      treeOf: (name) => this.#trees.get(name)!.tree,
      helper: (name) => {
        for (const one of [name, ...(this.#library.uses?.get(name) ?? [])]) this.#helpers.add(one)
        return identifier(name)
      },
    }
  }
}

const topLevel = {indent: ''}

function typeName(index: number): Code {
  return identifier(`operation${index}`)
}
