import { z } from 'zod'
import { adjunctSigns, adjunctsBy } from '../adjunct.ts'
import { nationalLaw } from '../lexicon/national-law.ts'
import { fallsOnKeptWords, gained, literalPhrases } from '../phrase-match.ts'
import { defineRule } from '../rule.ts'
import { savingClauseNear } from '../saving-clause.ts'

/** A new duty under national law takes nothing away; a new paragraph that puts the resolution or what it asks for under it does. */
const measuresWhole =
  /^(?:(?:also|further) )?(?:decides|declares|determines|insists|specifies|affirms|reaffirms|stresses|emphasi[sz]es|underlines|underscores|resolves|agrees|notes|considers|recogni[sz]es|acknowledges|recalls)\b(?:[^;]{0,60}\b(?:measures|provisions|obligations|implementation|application|recommendations|calls|requests|commitments|present resolution)\b[^;]{0,120}\b(?:present resolution|recommendations|be (?:applied|implemented|carried out|interpreted|understood)|applied|implemented|effect|force)\b|[^;]{0,200}\b(?:sole|only|exclusive|ultimate|final) (?:yardstick|measure|standard|benchmark|criteri(?:on|a)|reference|basis|authority|arbiter|framework|test|guide|source|judges?)\b)/

export const nationalLawAdded = defineRule({
  id: 'national-law-added',
  summary: 'A duty is put under national law',
  category: 'national-law-subordination',
  severity: 'medium',
  part: 'operative',
  kinds: ['edited', 'added'],
  watches: { draft: [...nationalLaw, adjunctSigns['national law']] },
  rationale:
    'A duty that holds only as far as national law goes is no longer measured by international law. Ordinary references to national legislation in service delivery stand in 20 of 530 resolutions: only an insertion into an existing duty speaks. A clause such as “consistent with international human rights law” beside it lowers the severity and is quoted.',
  options: z.strictObject({ also: z.array(z.string().min(3)).default([]) }),
  messages: {
    added: {
      weakens: '“{phrase}” was added, so that the duty reaches only as far as national law does',
      strengthens: '“{phrase}” was taken out, so that the duty no longer depends on national law',
    },
  },

  *check(change, { also }) {
    if (change.kind === 'added' && !measuresWhole.test(change.draft.folded)) return
    const phrases = [...gained(change, [...nationalLaw, ...literalPhrases(also)])].filter(
      ({ span }) => change.kind === 'added' || fallsOnKeptWords(change, span),
    )
    for (const { span } of phrases.length > 0 ? phrases : adjunctsBy(change, 'national law')) {
      const saving = savingClauseNear(change, span)
      yield { message: 'added', draft: span, data: { phrase: change.draft.text.slice(span.start, span.end) }, ...(saving && { saving }) }
    }
  },
})
