import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { compareResolutions } from '../../src/comparison/compare-resolutions.ts'
import { DossierKey, type HeldComparison } from '../../src/council/dossier.ts'
import { blocksOfText } from '../../src/extraction/blocks-of-text.ts'
import { wordsOf } from '../../src/language/language.ts'
import { closingLine, redlineDocx } from '../../src/pages/redline-docx.ts'
import { lineOf, trackedLines } from '../../src/pages/tracked-lines.ts'
import { parseResolution } from '../../src/resolution/parse-resolution.ts'
import type { Resolution } from '../../src/resolution/resolution.ts'
import { weigh } from '../../src/weakening/weigh.ts'
import { bothTexts, officeAtHand, readByOffice } from '../support/office.ts'
import { sampleRecord } from '../support/sample-record.ts'

/* Constructed texts: no such resolutions exist. */
const head = 'The Human Rights Council,\n\n'
const pairs: Readonly<Record<string, readonly [string, string]>> = {
  'words edited, a paragraph added and one removed at the end': [
    `${head}Recalling its resolution 84/1,\n\n1. Urges all States to answer without delay;\n\n2. Requests the Secretary-General to provide all resources;\n\n3. Decides to remain seized of the matter.`,
    `${head}Recalling its resolutions 84/1 and 87/1,\n\nRecognizing the efforts of Aldovia,\n\n1. Invites States to answer, as appropriate;\n\n2. Requests the Secretary-General to provide all resources.`,
  ],
  'a paragraph split in two, and two merged': [
    `${head}1. Urges all States to answer the letters of the Special Rapporteur without delay, and requests the Special Rapporteur to report on the answers to the Council every year;\n\n2. Calls upon all States to receive visits of the Special Rapporteur;\n\n3. Also calls upon all States to protect those who speak with the Special Rapporteur;\n\n4. Decides to remain seized of the matter.`,
    `${head}1. Urges all States to answer the letters of the Special Rapporteur without delay;\n\n2. Requests the Special Rapporteur to report on the answers to the Council every year;\n\n3. Calls upon all States to receive visits of the Special Rapporteur, and to protect those who speak with the Special Rapporteur;\n\n4. Decides to remain seized of the matter.`,
  ],
  'paragraphs moved, sub-paragraphs and letters of other scripts': [
    `${head}1. Requests the Special Rapporteur:\n\n    (a) To visit States;\n\n    (b) To receive complaints of “persons” & <groups> in Łódź, São Tomé and القاهرة;\n\n2. Encourages civil society to send what it knows to the Special Rapporteur in good time;\n\n3. Stresses the importance of the independence of judges and lawyers everywhere;\n\n4. Decides to extend the mandate for three years.`,
    `${head}1. Decides to extend the mandate for one year.\n\n2. Stresses the importance of the independence of judges and lawyers everywhere;\n\n3. Requests the Special Rapporteur:\n\n    (a) To receive complaints of “persons” & <groups> in Łódź, São Tomé and القاهرة;\n\n    (b) To visit States;\n\n4. Encourages civil society to send what it knows to the Special Rapporteur in good time;`,
  ],
  'nothing in common': [
    `${head}1. Decides to establish a mandate.`,
    `${head}1. Thanks everyone who came to the meeting of yesterday;\n\n2. Closes the meeting.`,
  ],
}

const { comparison: sample } = sampleRecord()

function compared([priorText, draftText]: readonly [string, string]): HeldComparison {
  const read = (text: string, title: string): Resolution => ({ ...parseResolution(blocksOfText(text)), title })
  const [prior, draft] = [read(priorText, 'Mandate on answers'), read(draftText, 'Mandate on answers and questions')]
  const comparison = compareResolutions(prior, draft)
  return {
    ...sample,
    ...weigh(comparison),
    dossier: DossierKey.parse('90/L.1'),
    prior: { ...sample.prior, resolution: prior },
    draft: { ...sample.draft, resolution: draft },
    correspondences: comparison.correspondences,
  }
}

const words = wordsOf('en')
const cases = Object.entries(pairs).map(([name, pair]) => ({ name, comparison: compared(pair) }))
const sideLines = ({ title, paragraphs }: Resolution) => [title ?? '', ...paragraphs.map(lineOf)]

/** What Word makes of lines when all changes are accepted, or rejected: words of the other side go, and a paragraph without its end runs on. */
function resolved(comparison: HeldComparison, gone: 'strike' | 'insert'): readonly string[] {
  const lines: string[] = []
  let open = ''
  const { prior, draft, correspondences } = comparison
  for (const { runs, end } of trackedLines({ prior: prior.resolution, draft: draft.resolution, correspondences })) {
    open += runs
      .filter(({ op }) => op !== gone)
      .map(({ text }) => text)
      .join('')
    if (end === gone) continue
    lines.push(open)
    open = ''
  }
  return open === '' ? lines : [...lines, open]
}

describe('the redline as a Word file', () => {
  it.each(cases)('is both texts at once: $name', ({ comparison }) => {
    expect(resolved(comparison, 'insert')).toEqual(comparison.prior.resolution.paragraphs.map(lineOf))
    expect(resolved(comparison, 'strike')).toEqual(comparison.draft.resolution.paragraphs.map(lineOf))
  })

  it('has the findings as comments, and says what it is', async () => {
    const [first] = cases
    if (!first) throw new Error('no case')
    const parts = unzipSync(await redlineDocx(first.comparison, words))
    const comments = strFromU8(parts['word/comments.xml'] ?? new Uint8Array())
    for (const { explanation } of first.comparison.findings) expect(comments).toContain(explanation.split(/[&<>"“”'’]/)[0])
    expect(strFromU8(parts['word/header1.xml'] ?? new Uint8Array())).toContain('Assessment by rule; not a United Nations document.')
  })
})

describe.skipIf(!officeAtHand)(
  `the redline in LibreOffice${officeAtHand ? '' : ' (SKIPPED: no LibreOffice with python3-uno on this machine)'}`,
  () => {
    let texts: Awaited<ReturnType<typeof bothTexts>> = []
    beforeAll(async () => {
      texts = await bothTexts(await Promise.all(cases.map(({ comparison }) => redlineDocx(comparison, words))))
    }, 120_000)

    it.each(cases.map((one, index) => ({ ...one, index })))(
      'is the draft when all is accepted, the prior text when all is rejected: $name',
      ({ comparison, index }) => {
        const closing = closingLine(comparison, words)
        expect(texts[index]?.changes).toBeGreaterThan(0)
        expect(texts[index]?.accepted).toEqual([...sideLines(comparison.draft.resolution), closing])
        expect(texts[index]?.rejected).toEqual([...sideLines(comparison.prior.resolution), closing])
      },
    )
    it('has the changes and the comments that were put in', async () => {
      const [first] = cases
      if (!first) throw new Error('no case')
      const read = await readByOffice(await redlineDocx(first.comparison, words))
      expect(read.comments).toBe(first.comparison.findings.length)
      expect(read.changes).toBeGreaterThan(5)
    }, 60_000)
  },
)
