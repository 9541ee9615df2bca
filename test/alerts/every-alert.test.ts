import { describe, expect, it } from 'vitest'
import type { Alert } from '../../src/alerts/alert.ts'
import { messageIn } from '../../src/alerts/in-language.ts'
import { inShort } from '../../src/alerts/in-short.ts'
import { consoleMessage } from '../../src/channels/console-message.ts'
import { type Language, languages } from '../../src/language/language.ts'
import { everyDraftAlert } from './every-draft-alert.ts'
import { everyOtherAlert } from './every-other-alert.ts'

const every: ReadonlyMap<string, Alert> = new Map([...everyDraftAlert, ...everyOtherAlert])

/** The whole alert, and what the first message of its thread says of it, as a terminal shows them. */
function told(alert: Alert, language: Language): string {
  const message = { key: alert.key, alert, state: [inShort(alert)], later: [alert] }
  const worded = language === 'en' ? message : messageIn(language, message)
  return consoleMessage(worded, { width: 1000, styled: false })
}

/** The golden files are read as a whole by somebody who speaks the language, whenever they change. */
describe('every alert', () => {
  it.each(languages)('is worded in %s', async (language) => {
    const page = [...every].map(([name, alert]) => `# ${name}\n\n${told(alert, language)}`).join('\n')
    await expect(page).toMatchFileSnapshot(`golden/alerts.${language}.txt`)
  })
})
