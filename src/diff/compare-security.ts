import {sayChange} from '../codegen/docs/say.ts'
import type {SecurityScheme} from '../contract.ts'
import {canonicalOf} from '../json/canonical.ts'
import type {ChangeList, Described} from './change-list.ts'
import {messageOf, proveMessage} from './prove.ts'
import {requestOf} from './requests.ts'
import type {OperationPair} from './side.ts'

type Alternative = readonly SecurityScheme[]

/** Compares the credentials that an operation asks for. */
export function compareSecurity(list: ChangeList, pair: OperationPair): void {
  const [before, after] = [pair.old.operation.security, pair.new.operation.security]
  if (canonicalOf(before) === canonicalOf(after)) return
  const {title} = pair
  const known = new Set(alternatives(after).map(textOf))
  let isAnyRefused = false
  for (const [index, alternative] of alternatives(before).entries()) {
    if (known.has(textOf(alternative))) continue
    const message = messageOf({message: () => requestOf(list.sides, pair, {alternative: index})}, undefined)
    const witness = message && proveMessage(list.sides, message, ({code}) => code === 'missing-credentials')
    const named = nameAlternative(alternative)
    const others = alternatives(after).map(nameAlternative).join(sayChange('or'))
    const same = alternatives(after).find((other) => textWithoutScopes(other) === textWithoutScopes(alternative))
    isAnyRefused = true
    const described = {
      code: alternative.length === 0 ? 'credentials-required' : 'credentials-refused',
      message: sayChange('credentialsRefused', {named, operation: title, others}),
      operation: title,
    }
    if (witness !== undefined) list.add(described, {class: 'breaking', witness})
    else if (alternatives(after).some((other) => isPart(other, alternative)))
      list.add(securityChanged(title, named, others), {class: 'additive'})
    else if (same !== undefined) list.add(...scopeChange(title, alternative, same))
    else list.add(securityChanged(title, named, others), {class: 'possibly', reason: sayChange('sameCredential')})
  }
  const old = new Set(alternatives(before).map(textOf))
  for (const alternative of alternatives(after))
    if (!isAnyRefused && !old.has(textOf(alternative)))
      list.add(
        {
          code: 'credentials-accepted',
          message: sayChange('credentialsAccepted', {named: nameAlternative(alternative), operation: title}),
          operation: title,
        },
        {class: 'additive'},
      )
}

function securityChanged(operation: string, named: string, others: string): Described {
  return {code: 'security-changed', message: sayChange('securityChanged', {operation, named, others}), operation}
}

/** Tells whether who has all credentials of an alternative has those of another one, too. */
function isPart(other: Alternative, alternative: Alternative): boolean {
  const known = new Set(alternative.map((scheme) => textOf([scheme])))
  // Two schemes that say the same are two credentials, as their names do.
  return other.length <= alternative.length && other.every((scheme) => known.has(textOf([scheme])))
}

function scopeChange(title: string, old: Alternative, next: Alternative): Parameters<ChangeList['add']> {
  const [before, after] = [old, next].map((alternative) => alternative.flatMap(({scopes = []}) => scopes)) as [
    string[],
    string[],
  ]
  const added = after.filter((scope) => !before.includes(scope))
  const message =
    added.length > 0
      ? sayChange('scopeNeeded', {operation: title, scopes: added.join(', ')})
      : sayChange('fewerScopes', {operation: title})
  return [
    {code: 'scopes-changed', message, operation: title},
    added.length > 0 ? {class: 'possibly', reason: sayChange('hiddenScopes')} : {class: 'additive'},
  ]
}

/** Without requirements there is one alternative: no credentials. */
function alternatives(security: readonly Alternative[]): readonly Alternative[] {
  return security.length === 0 ? [[]] : security
}

function textOf(alternative: Alternative): string {
  return canonicalOf(alternative.map(({id: _, ...scheme}) => scheme))
}

function textWithoutScopes(alternative: Alternative): string {
  return textOf(alternative.map(({scopes: _, ...scheme}) => scheme))
}

function nameAlternative(alternative: Alternative): string {
  return alternative.length === 0
    ? sayChange('noCredentials')
    : alternative
        .map(({type, scheme, in: location, name}) =>
          sayChange('credential', {scheme: scheme ?? type, in: location, name}),
        )
        .join(sayChange('and'))
}
