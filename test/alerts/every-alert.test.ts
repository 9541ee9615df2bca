import { describe, expect, it } from 'vitest'
import type { Alert } from '../../src/alerts/alert.ts'
import { messageIn } from '../../src/alerts/in-language.ts'
import { inShort } from '../../src/alerts/in-short.ts'
import { consoleMessage } from '../../src/channels/console-message.ts'
import { type Language, languages, wordsOf } from '../../src/language/language.ts'
import { everyDraftAlert } from './every-draft-alert.ts'
import { everyOtherAlert } from './every-other-alert.ts'

const every: ReadonlyMap<string, Alert> = new Map([...everyDraftAlert, ...everyOtherAlert])

/** The whole alert, and what the first message of its thread says of it, as a terminal shows them. */
function told(alert: Alert, language: Language): string {
  const message = { key: alert.key, alert, state: [inShort(alert)], later: [alert] }
  const worded = language === 'en' ? message : messageIn(language, message)
  return consoleMessage(worded, { width: 1000, styled: false })
}

/** Words that no sentence of English can do without, and that are no words of French or Spanish. */
const english = /\b(?:the|of|and|is|are|was|were|been|has|with|which|this|that|its?|by|from|for|to|not|could|would|will)\b/gi

/** What stands between quotation marks, and addresses, are as they came. */
const asTheyCame = /«[^«»]*»|“[^“”]*”|\bhttps?:\S+/g

/** Alerts that pass on what a platform, a source or the configuration says, in its own words. */
const passedOn = [
  'a reminder while the source is blind',
  'nobody can tell',
  'a document that cannot be read',
  'a dropped file that cannot be read',
  'a source that is blind',
  'a source that changed',
  'a channel that refuses',
  'an edit that cannot be used',
  'an edit that is taken up',
]

/** The golden files are read as a whole by somebody who speaks the language, whenever they change. */
describe('every alert', () => {
  it.each(languages)('is worded in %s', async (language) => {
    const page = [...every].map(([name, alert]) => `# ${name}\n\n${told(alert, language)}`).join('\n')
    await expect(page).toMatchFileSnapshot(`golden/alerts.${language}.txt`)
  })

  it.each(languages.filter((language) => language !== 'en'))('has no English left in %s, nor says that it has', (language) => {
    const left = [...every].map(([name, alert]) => [name, told(alert, language).replace(asTheyCame, '').match(english)])
    expect(left.filter(([, words]) => words !== null)).toEqual([])
    const marked = [...every].filter(([, alert]) => told(alert, language).includes(wordsOf(language).alert.staysEnglish))
    expect(marked.map(([name]) => name)).toEqual(passedOn)
  })
})
