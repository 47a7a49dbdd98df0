import {judgeWithoutCredentials, missingCredentials} from '../../../conform/checks/traffic.ts'
import {carry} from '../../../conform/credential-headers.ts'
import {type Failure, type Probe, skipped, verdictOf} from '../../../conform/index.ts'
import {expectSuccess} from '../../../conform/judge.ts'
import {ownValue} from '../../../json/own.ts'
import {fewTokens, messageBody, messageRequest} from '../ask.ts'

export const eitherCredential: Probe = {
  code: 'S5',
  area: 'headers',
  title: 'The key is taken as `x-api-key` and as `Authorization: Bearer`.',
  level: 'must',
  docs: 'https://docs.claude.com/en/api/overview#authentication',
  needs: ['S1'],
  cost: () => ({requests: 1, tokens: fewTokens}),
  async run(context) {
    const {credential, contract} = context
    if (credential === undefined) return skipped('no credential is given with --key-env')
    // All other requests carry the key as the first scheme has it.
    const [, ...schemes] = ownValue(contract.operations, 'createMessage')!.security.flat()
    const failures: Failure[] = []
    for (const scheme of schemes) {
      const request = messageRequest(await messageBody(context))
      const reply = await context.send(request, {credentials: carry(scheme, credential)})
      failures.push(...expectSuccess(reply, `a message, with the key in the header "${scheme.name}"`))
    }
    return verdictOf(failures)
  },
}

/** The check of any service, with a model that the server has: it may look for that first. */
export const messageWithoutCredentials: Probe = {
  ...missingCredentials,
  needs: ['S1'],
  async run(context) {
    const operation = ownValue(context.contract.operations, 'createMessage')!
    const reply = await context.send(messageRequest(await messageBody(context)), {credentials: 'none'})
    return judgeWithoutCredentials(reply, operation)
  },
}
