import { expect, it } from 'vitest'
import { SessionId } from '../../src/documents/document-symbol.ts'
import type { Resolution } from '../../src/resolution/resolution.ts'
import { isDueIn } from '../../src/weakening/mandate-cycle.ts'
import { textsOf } from '../../src/weakening/texts.ts'
import { redline } from '../support/redline.ts'

const at = (resolution: Resolution, session: string): Resolution => ({
  ...resolution,
  masthead: { ...resolution.masthead, session: SessionId.parse(session) },
})

it.each([
  ['Decides to establish an open-ended working group to negotiate a declaration;', '90', false],
  ['Decides to establish, for a period of one year, a commission of inquiry on Aldovia;', '90', true],
  ['Decides to extend the mandate of the Special Rapporteur on Aldovia for a period of three years;', '90', false],
  ['Decides to extend the mandate of the Special Rapporteur on Aldovia for a period of three years;', '96', true],
])('%s must be renewed at session %s: %s', (clause, session, isDue) => {
  const { prior, draft } = redline(`[-${clause}-]\nUrges Aldovia to cooperate;`)
  const [terms] = textsOf(redline(`[-${clause}-]\nUrges Aldovia to cooperate;`)).prior.terms
  expect(terms && isDueIn(terms, at(prior, '87'), at(draft, session))).toBe(isDue)
})
