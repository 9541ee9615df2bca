import { describe, expect, it } from 'vitest'
import { consentSentences } from '../../src/weakening/lexicon/consent-sentences.ts'
import { controlSentences } from '../../src/weakening/lexicon/control-sentences.ts'
import { procedureSentences } from '../../src/weakening/lexicon/procedure-sentences.ts'
import { steeringSentences } from '../../src/weakening/lexicon/steering-sentences.ts'
import { thriftSentences } from '../../src/weakening/lexicon/thrift-sentences.ts'
import { fold, wordsOf } from '../../src/weakening/passage.ts'
import { says } from '../../src/weakening/sentence.ts'

const sentences = [...controlSentences, ...consentSentences, ...procedureSentences, ...steeringSentences, ...thriftSentences]
const spoken = sentences.flatMap((sentence) => sentence.examples.map((example) => ({ sentence, name: sentence.name, example })))

/** What adopted texts ask as a matter of course. */
const ordinary = [
  'Requests the Special Rapporteur to submit an annual report to the Human Rights Council and to the General Assembly;',
  'Encourages all Governments to cooperate fully with the Special Rapporteur and to respond promptly to his or her communications;',
  'Requests the Secretary-General to provide the mission with all the resources necessary for the fulfilment of its mandate;',
  'Decides to continue its consideration of this matter under the same agenda item at its ninetieth session;',
  'Requests the Office to provide technical assistance, upon request, to States that wish to reform their fisheries;',
  'Invites the Working Group to examine the challenges that fishers face and to report thereon to the Council;',
  'Calls upon States to refrain from measures that keep fishers from the sea;',
]

describe('what a new paragraph says as a whole', () => {
  it.each(spoken)('“$name” is said by “$example”', ({ sentence, example }) => {
    expect(says(sentence, fold(example))).toBe(true)
    expect(sentence.triggers.some((word) => wordsOf(fold(example)).includes(word))).toBe(true)
    expect(sentence.source.length).toBeGreaterThan(8)
  })

  it.each(ordinary)('none is said by “%s”', (text) => {
    expect(sentences.filter((sentence) => says(sentence, fold(text))).map(({ name }) => name)).toEqual([])
  })
})
