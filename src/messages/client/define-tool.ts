import type {InputSchema, Tool, ToolResultBlockParam, ToolUseBlock} from '#generated/documented/types.js'

/** The second argument of a tool's function. */
export interface ToolContext {
  readonly call: ToolUseBlock
  /** Aborted together with the loop. */
  readonly signal: AbortSignal | undefined
}

type ToolOutput = NonNullable<ToolResultBlockParam['content']> | undefined

/** A tool with the function that it stands for. A list of tools that take different inputs is one of `RunnableTool<never>`. */
export interface RunnableTool<Input = never> extends Omit<Tool, 'input_schema'> {
  readonly input_schema: InputSchema
  /** The result, as text or as content blocks. What it throws becomes an error result, which the model gets to see. */
  readonly run: (input: Input, context: ToolContext) => ToolOutput | Promise<ToolOutput>
}

/** A tool whose function is typed by its schema. */
export function defineTool<const Schema extends InputSchema>(
  tool: Omit<RunnableTool<InputOf<Schema>>, 'input_schema'> & {readonly input_schema: Schema},
) {
  return tool
}

/** The type of the values that a JSON Schema describes, as far as its simple keywords go; `unknown` beyond. */
export type InputOf<Schema> = Schema extends {const: infer Value}
  ? Value
  : Schema extends {enum: readonly (infer Value)[]}
    ? Value
    : Schema extends {type: infer Type}
      ? ByType<Type, Schema>
      : unknown

type ByType<Type, Schema> = Type extends 'string'
  ? string
  : Type extends 'number' | 'integer'
    ? number
    : Type extends 'boolean'
      ? boolean
      : Type extends 'null'
        ? null
        : Type extends 'array'
          ? ItemsOf<Schema>[]
          : Type extends 'object'
            ? ObjectOf<Schema>
            : unknown

type ItemsOf<Schema> = Schema extends {items: infer Items} ? InputOf<Items> : unknown

type ObjectOf<Schema> = Schema extends {properties: infer Properties}
  ? {[Name in keyof Properties as Name extends RequiredOf<Schema> ? Name : never]: InputOf<Properties[Name]>} & {
      [Name in keyof Properties as Name extends RequiredOf<Schema> ? never : Name]?: InputOf<Properties[Name]>
    }
  : Record<string, unknown>

type RequiredOf<Schema> = Schema extends {required: readonly (infer Name)[]} ? Name : never
