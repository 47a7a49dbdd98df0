import {existsSync, statSync} from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {LintedDescription, LintRule, LintRuleFinding} from '../../codegen/lint/rule.ts'
import {InputError, type TextPosition} from '../../errors.ts'
import {isJsonObject} from '../../json/object.ts'
import {describeValue} from '../../schema/explain/words.ts'
import {firstLineOf} from './first-line-of.ts'
import {importModule} from './import-module.ts'

/**
 * The rules in files that a user names, which are code of the user's own. A rule that fails says so with its name and its place.
 *
 * @throws {InputError} if a file cannot be run, holds what is no rule, or two rules have one code.
 */
export async function readLintRules(files: readonly string[], cwd: string): Promise<readonly LintRule[]> {
  const rules: LintRule[] = []
  for (const name of new Set(files)) {
    const file = path.resolve(cwd, name)
    for (const [index, rule] of (await load(file, name)).entries()) {
      assertRule(rule, {index, file: name})
      if (rules.some(({code}) => code === rule.code))
        throw new InputError(`Found a second rule with the code "${rule.code}", expected one.`, {file: name})
      rules.push(guarded(rule, file, name))
    }
  }
  return rules
}

async function load(file: string, name: string): Promise<readonly unknown[]> {
  if (!existsSync(file)) throw new InputError('The file does not exist.', {file: name})
  if (!statSync(file).isFile()) throw new InputError('Found a folder, expected a file with rules.', {file: name})
  const module = await importModule(file).catch((cause: unknown) => {
    throw new InputError(`The rules cannot be read (${firstLineOf(cause)}).`, {file: name, cause})
  })
  const rules = isJsonObject(module) ? module.default : undefined
  if (Array.isArray(rules)) return rules as unknown[]
  throw new InputError('Found no list of rules, expected one as the default export.', {file: name})
}

function assertRule(rule: unknown, {index, file}: {index: number; file: string}): asserts rule is LintRule {
  const fail = (found: string) => {
    throw new InputError(`Found ${found} in the rule at index ${index}.`, {file})
  }
  if (!isJsonObject(rule)) return fail(`${told(rule)}, expected an object with "code", "summary" and "check",`)
  const {code, summary, severity, source, check} = rule
  if (typeof code !== 'string' || !/^[a-z\d]+(?:[-/][a-z\d]+)*$/.test(code) || code.startsWith('messages/'))
    return fail(`${told(code)} as "code", expected a name in kebab-case that does not begin with "messages/",`)
  if (typeof summary !== 'string' || summary === '')
    return fail(`${told(summary)} as "summary", expected the rule as one sentence,`)
  if (severity !== undefined && severity !== 'error' && severity !== 'warning')
    return fail(`${told(severity)} as "severity", expected "error" or "warning",`)
  if (source !== undefined && typeof source !== 'string') return fail(`${told(source)} as "source", expected a URL,`)
  if (typeof check !== 'function') return fail(`${told(check)} as "check", expected a function,`)
}

function told(value: unknown): string {
  return value === undefined ? 'nothing' : describeValue(value)
}

function guarded(rule: LintRule, file: string, name: string): LintRule {
  return {
    ...rule,
    async *check(description: LintedDescription): AsyncGenerator<LintRuleFinding, void> {
      try {
        yield* assertFindings(await rule.check(description))
      } catch (cause) {
        const position = positionIn(cause, file)
        throw new InputError(`The rule "${rule.code}" failed (${firstLineOf(cause)}).`, {
          file: name,
          cause,
          ...(position && {position}),
        })
      }
    },
  }
}

function assertFindings<Found>(found: Found): Found {
  const isIterable =
    typeof found === 'object' && found !== null && (Symbol.iterator in found || Symbol.asyncIterator in found)
  if (isIterable) return found
  throw new TypeError(`Found ${told(found)} from its check, expected a list of findings`)
}

/** The first place in a file that the stack of an error names. */
function positionIn(error: unknown, file: string): TextPosition | undefined {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const after = [pathToFileURL(file).href, file].map((name) => stack.split(`${name}:`)[1])
  const [, line, column] = /^(\d+):(\d+)/.exec(after.find((text) => text !== undefined) ?? '') ?? []
  return line === undefined ? undefined : {line: Number(line), column: Number(column)}
}
