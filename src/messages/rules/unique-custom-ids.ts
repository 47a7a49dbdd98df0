import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import type {BatchRule} from '../rule.ts'

/** The results of a batch come in any order, each with the id of its request. */
export const uniqueCustomIds: BatchRule = {
  about: 'batch',
  code: 'unique-custom-ids',
  summary: 'The custom_id of each request in a batch is unique.',
  severity: 'error',
  source: documentation.batches,
  check({requests}, context) {
    const findings = new FindingList(context)
    const seen = new Set<string>()
    for (let index = 0; index < requests.length; index++) {
      const {custom_id: id} = requests[index]!
      if (seen.has(id))
        findings.push({
          path: `/requests/${index}/custom_id`,
          message: `Found the custom_id "${id}" for a second time, expected a unique one.`,
        })
      seen.add(id)
    }
    return findings
  },
}
