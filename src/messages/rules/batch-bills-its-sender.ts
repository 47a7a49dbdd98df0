import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import type {BatchRule} from '../rule.ts'

export const batchBillsItsSender: BatchRule = {
  about: 'batch',
  code: 'batch-bills-its-sender',
  summary: 'The requests of a batch are billed to the organization that sends them.',
  severity: 'error',
  source: documentation.batches,
  check({requests}, context) {
    const findings = new FindingList(context)
    for (let index = 0; index < requests.length; index++) {
      if (requests[index]!.params.billing_policy?.bill_to !== 'user_profile') continue
      const path = `/requests/${index}/params/billing_policy/bill_to`
      findings.push({path, message: 'Found "user_profile" in a batch, expected "self".', expected: ['self']})
    }
    return findings
  },
}
