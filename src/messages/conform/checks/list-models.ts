import {type Probe, verdictOf} from '../../../conform/index.ts'
import {expectSuccess} from '../../../conform/judge.ts'
import {listModels} from '../ask.ts'

export const listModelsCheck: Probe = {
  code: 'S2',
  area: 'models',
  title: 'GET /v1/models lists the models.',
  level: 'must',
  docs: 'https://docs.claude.com/en/api/models-list',
  profile: 'quick',
  cost: () => ({requests: 1, tokens: 0}),
  run: async (context) => verdictOf(expectSuccess(await listModels(context), 'a list of models')),
}
