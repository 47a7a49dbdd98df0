import {type Failure, inconclusive, type Probe, type Reply, verdictOf} from '../../../conform/index.ts'
import {expectSuccess} from '../../../conform/judge.ts'
import {documentation} from '../../documentation.ts'
import {ask, fewTokens, messageIn, plainReply, textIn} from '../ask.ts'
import {tryVariants, type Variant} from '../variants.ts'

const mostTries = 3
const wrong: readonly Variant[] = [{body: {stop_sequences: 'STOP'}}, {profile: 'full', body: {stop_sequences: [7]}}]

/** A word in the middle of a text, where it stands for the first time; undefined where there are too few. */
function wordWithin(text: string): string | undefined {
  const words = text.match(/[\p{L}\d]{3,}/gu) ?? []
  return words.slice(1).find((word, index) => index + 1 >= Math.floor(words.length / 3) && text.indexOf(word) > 2)
}

/** The failures of a reply that should end at a word; undefined where the model did not come to the word. */
function judge(reply: Reply, word: string): readonly Failure[] | undefined {
  const failures = expectSuccess(reply)
  if (failures.length > 0) return failures
  const {stop_reason: reason, stop_sequence: sequence} = messageIn(reply) ?? {}
  const text = textIn(reply)
  if (text.includes(word))
    return [
      {
        message: `Found the stop sequence ${JSON.stringify(word)} in the text, expected the text to end before it.`,
        reply,
      },
    ]
  if (reason !== 'stop_sequence') return undefined
  if (sequence === word) return []
  return [{message: `Found the stop_sequence ${JSON.stringify(sequence)}, expected ${JSON.stringify(word)}.`, reply}]
}

/** A word of what the model just wrote is what it will most likely write again. */
export const stopSequences: Probe = {
  code: 'S18',
  area: 'requests',
  title: '`stop_sequences` end the text before the first of them.',
  level: 'must',
  docs: documentation.messages,
  needs: ['S1'],
  cost: () => ({requests: mostTries + wrong.length, tokens: mostTries * fewTokens}),
  async run(context) {
    const {failures} = await tryVariants(context, wrong)
    if (failures.length > 0) return verdictOf(failures)
    let text = textIn(await plainReply(context))
    for (let attempt = 0; attempt < mostTries; attempt++) {
      const word = wordWithin(text)
      if (word === undefined) return inconclusive('the model writes too few words to stop at one')
      const reply = await ask(context, {stop_sequences: [word]})
      const found = judge(reply, word)
      if (found !== undefined) return verdictOf(found)
      text = textIn(reply)
    }
    return inconclusive(`the model did not come to a stop sequence in ${mostTries} attempts`)
  },
}
