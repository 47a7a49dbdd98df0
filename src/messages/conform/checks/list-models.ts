import {type Probe, skipped, verdictOf} from '../../../conform/index.ts'
import {expectSuccess, isUnread} from '../../../conform/judge.ts'
import {listModels} from '../ask.ts'

export const listModelsCheck: Probe = {
  code: 'S2',
  area: 'models',
  title: 'GET /v1/models lists the models.',
  level: 'must',
  docs: 'https://docs.claude.com/en/api/models-list',
  profile: 'quick',
  cost: () => ({requests: 1, tokens: 0}),
  async run(context) {
    const reply = await listModels(context)
    const failures = expectSuccess(reply, 'a list of models')
    return failures.length === 0 && isUnread(reply) ? skipped('media-type failed') : verdictOf(failures)
  },
}
