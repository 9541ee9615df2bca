import { describe, expect, it } from 'vitest'
import { SessionId } from '../../src/documents/document-symbol.ts'
import { isDelivered } from '../../src/weakening/one-off.ts'
import { textsOf } from '../../src/weakening/texts.ts'
import { redline } from '../support/redline.ts'

/** A draft of the 89th session. */
const { prior, draft, ...rest } = redline('Urges Aldovia to cooperate;')
const texts = textsOf({ ...rest, prior, draft: { ...draft, masthead: { ...draft.masthead, session: SessionId.parse('89') } } })

describe('isDelivered', () => {
  it.each([
    'requests the office to prepare a study on the rights of fishers and to submit it at its eighty-ninth session;',
    'decides to hold at its eighty-seventh and eighty-eighth sessions a panel discussion on the rights of fishers;',
  ])('holds for what was done once and was due: %s', (text) => expect(isDelivered(text, texts)).toBe(true))

  it.each([
    'requests the office to prepare a study on the rights of fishers and to submit it at its ninety-second session;',
    'requests the office to monitor the situation and to prepare a report for its eighty-eighth session;',
    'requests the office to prepare a study and to submit it annually, the first at its eighty-eighth session;',
    'requests the office to prepare a study and to submit it to the general assembly at its eighty-fifth session;',
    'requests the office to prepare a study on the rights of fishers;',
  ])('does not hold for what is to come, goes on, or has no date: %s', (text) => expect(isDelivered(text, texts)).toBe(false))
})
