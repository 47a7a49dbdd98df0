import {examples} from '#generated/documented/examples.js'
import type {ModelInfo} from '#generated/documented/types.js'
import {isJsonObject, objects} from '../../json/object.ts'
import type {Scenario} from '../../mock/index.ts'
import {jsonAnswer} from './json-answer.ts'
import {pageOf} from './page.ts'
import {errorAnswer} from './refuse.ts'

/** The models that the description's example lists. */
export function modelOperations(): Readonly<Record<string, Scenario>> {
  const [page] = Object.values(examples.listModels?.responses['200']?.['application/json'] ?? {})
  const models = objects(isJsonObject(page) ? page.data : []) as readonly (ModelInfo & Record<string, unknown>)[]
  return {
    listModels: ({url}) => jsonAnswer(pageOf(models, url)),
    getModel({params, number}) {
      const model = models.find(({id}) => id === params.model_id)
      return model ? jsonAnswer(model) : errorAnswer({status: 404, message: `model: ${params.model_id ?? ''}`}, number)
    },
  }
}
