import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'

export const stopSequencesHaveWords = conversationRule({
  code: 'stop-sequences-have-words',
  summary: 'Each of the stop_sequences has more than white space.',
  severity: 'error',
  source: documentation.messages,
  needs: ['stop_sequences'],
  check({request: {stop_sequences: sequences}}, context) {
    const findings = new FindingList(context)
    for (const [index, sequence] of sequences.entries()) {
      if (sequence.trim() !== '') continue
      const message = `Found the stop sequence ${JSON.stringify(sequence)}, expected more than white space.`
      findings.push({path: `/stop_sequences/${index}`, message})
    }
    return findings
  },
})
