import {type Failure, inconclusive, type Probe, verdictOf} from '../../../conform/index.ts'
import {describeReply, expectSuccess} from '../../../conform/judge.ts'
import {isJsonObject, objects, textAt} from '../../../json/object.ts'
import {documentation} from '../../documentation.ts'
import {listModels, listModelsRequest, messageBody, messageRequest, version} from '../ask.ts'

export const otherOperations: readonly Probe[] = [
  {
    code: 'count-tokens',
    area: 'messages',
    title: 'POST /v1/messages/count_tokens counts the tokens of a request.',
    level: 'should',
    docs: 'https://docs.claude.com/en/api/messages-count-tokens',
    needs: ['S1'],
    cost: () => ({requests: 1, tokens: 0}),
    async run(context) {
      const {model, messages} = await messageBody(context)
      const request = {
        operationId: 'countMessageTokens',
        method: 'POST',
        path: '/v1/messages/count_tokens',
        headers: version,
      }
      return verdictOf(expectSuccess(await context.send({...request, json: {model, messages}}), 'a count of tokens'))
    },
  },
  {
    code: 'get-model',
    area: 'models',
    title: 'GET /v1/models/{model_id} has each model of the list, and 404 for any other.',
    level: 'should',
    docs: 'https://docs.claude.com/en/api/models',
    profile: 'full',
    needs: ['S2'],
    cost: () => ({requests: 2, tokens: 0}),
    async run(context) {
      const {json} = await listModels(context)
      const id = objects(isJsonObject(json) ? json.data : []).flatMap((model) => textAt(model, 'id') ?? [])[0]
      if (id === undefined) return inconclusive('the list has no model')
      const get = (name: string) =>
        context.send({...listModelsRequest, operationId: 'getModel', path: `/v1/models/${encodeURIComponent(name)}`})
      const failures: Failure[] = [...expectSuccess(await get(id), 'the model')]
      const unknown = await get('no-such-model')
      if (unknown.status !== 404)
        failures.push({
          message: `Found ${describeReply(unknown)} for a model that is not listed, expected 404.`,
          reply: unknown,
        })
      return verdictOf(failures)
    },
  },
  {
    code: 'unknown-beta',
    area: 'headers',
    title: 'An unknown `anthropic-beta` is taken or refused, and never a server error.',
    level: 'should',
    docs: documentation.betas,
    profile: 'full',
    needs: ['S1'],
    cost: () => ({requests: 1, tokens: 16}),
    async run(context) {
      const reply = await context.send(
        messageRequest(await messageBody(context), {'anthropic-beta': 'no-such-beta-2000-01-01'}),
      )
      const isAnswered = reply.status > 0 && reply.status < 500
      return verdictOf(
        isAnswered ? [] : [{message: `Found ${describeReply(reply)}, expected a message or a refusal.`, reply}],
      )
    },
  },
]
