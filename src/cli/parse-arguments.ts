import {util} from '../builtin.ts'
import {InputError} from '../errors.ts'
import {ownValue} from '../json/own.ts'
import type {Arguments, Command, Option} from './command.ts'
import {didYouMean} from './did-you-mean.ts'

/** The options that every command takes. */
export const commonOptions: Readonly<Record<string, Option>> = {
  'no-color': {type: 'boolean', summary: 'Print without colors, as with the environment variable NO_COLOR.'},
  help: {type: 'boolean', short: 'h', summary: 'Show this help.'},
}

/** @throws {InputError} for an option, a value or a number of arguments that the command does not take. */
export function parseArguments(command: Command, args: readonly string[]): Arguments {
  const options = {...command.options, ...commonOptions}
  const given = new Map<string, string[]>()
  const operands: string[] = []
  for (const token of tokenize(args, options)) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind === 'option')
      given.set(token.name, [...(given.get(token.name) ?? []), checkOption(command, token, options)])
  }
  if (operands.length > command.operands.max) {
    throw new InputError(
      `Found the argument "${operands[command.operands.max]}", expected ${describeOperands(command)}.`,
    )
  }
  return {
    operands,
    flag: (name) => given.has(name),
    value: (name) => given.get(name)?.at(-1),
    values: (name) => given.get(name) ?? [],
  }
}

function tokenize(args: readonly string[], options: Readonly<Record<string, Option>>) {
  const config = Object.fromEntries(
    Object.entries(options).map(([name, {type, short}]) => [name, {type, ...(short !== undefined && {short})}]),
  )
  return util.parseArgs({args: [...args], options: config, strict: false, allowPositionals: true, tokens: true}).tokens
}

function checkOption(
  command: Command,
  {name, rawName, value}: {name: string; rawName: string; value: string | undefined},
  options: Readonly<Record<string, Option>>,
): string {
  const option = ownValue(options, name)
  if (option === undefined) {
    const names = Object.keys(options).map((known) => `--${known}`)
    throw new InputError(
      `Unknown option "${rawName}"${didYouMean(rawName, names, `: see "messages-openapi ${command.name} --help".`)}`,
    )
  }
  if (option.type === 'boolean' && value !== undefined)
    throw new InputError(`The option "${rawName}" takes no value, found "${value}".`)
  if (option.type === 'string' && (value === undefined || value === ''))
    throw new InputError(`The option "${rawName}" needs a value.`)
  if (option.choices !== undefined && !option.choices.includes(value ?? '')) {
    const hint = didYouMean(value ?? '', option.choices, `, expected ${listAlternatives(option.choices)}.`)
    throw new InputError(`Unknown value "${value}" for "${rawName}"${hint}`)
  }
  return value ?? ''
}

/** `a, b or c`. */
export function listAlternatives(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

function describeOperands({operands: {max}, name}: Command): string {
  return max === 0 ? `none: see "messages-openapi ${name} --help"` : `no more than ${max}`
}

/** Bounds of a number. Defaults: from 0, to 999,999,999. */
export interface Bounds {
  readonly min?: number
  readonly max?: number
}

const mostOfAll = 999_999_999

/** The value of an option that is a number; nothing if it is not given. @throws {InputError} for anything but a whole number within the bounds. */
export function parseNumber(
  given: Arguments,
  name: string,
  {min = 0, max = mostOfAll}: Bounds = {},
): number | undefined {
  const text = given.value(name)
  if (text === undefined) return undefined
  if (/^\d{1,9}$/.test(text) && Number(text) >= min && Number(text) <= max) return Number(text)
  const range =
    max === mostOfAll ? (min === 0 ? '' : ` from ${min}`) : min === 0 ? ` up to ${max}` : ` from ${min} to ${max}`
  throw new InputError(`Found "${text}" for "--${name}", expected a whole number${range}.`)
}
