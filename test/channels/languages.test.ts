import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digestAlert } from '../../src/alerts/digest-alert.ts'
import { draftAlert } from '../../src/alerts/draft-alert.ts'
import { messageIn } from '../../src/alerts/in-language.ts'
import { buttonLines, cardFor, heightOf } from '../../src/channels/card.ts'
import { consoleMessage } from '../../src/channels/console-message.ts'
import { discordMessage, discordPhone } from '../../src/channels/discord-message.ts'
import { emailMessage } from '../../src/channels/email-message.ts'
import { slackMessage, slackPhone } from '../../src/channels/slack-message.ts'
import { wordsOf } from '../../src/language/language.ts'
import { weigh } from '../../src/weakening/weigh.ts'
import { context } from '../alerts/constructed-mandates.ts'
import { heldComparison, noon, verbFinding } from '../store/constructed-facts.ts'
import { redline } from '../support/redline.ts'
import { hostileMessages } from './hostile-messages.ts'
import { messageOf, missionEnds } from './sample-alerts.ts'

const sunset = {
  ...verbFinding,
  category: 'non-renewal',
  severity: 'critical',
  direction: 'weakens',
  prior: { paragraph: 'OP40', quote: 'extend the mandate for nine months' },
  draft: { paragraph: 'OP1', quote: 'extend the mandate for a final period of nine months' },
  explanation: 'The mandate would end after this period.',
} as const
const ends = draftAlert(heldComparison({ findings: [sunset], verdict: { severity: 'critical', rollover: false, summary: '' } }), context)
const rollover = draftAlert(
  heldComparison({
    findings: [],
    verdict: {
      severity: 'none',
      rollover: true,
      summary: 'Renews for three years on the terms of 40/16; citations updated, no other change found.',
      told: { kind: 'renewal', months: 36, terms: ['40/16'], restsOn: [], isShort: false, changed: true, tone: 0 },
    },
  }),
  context,
)

/* Constructed: no such resolution exists. */
const several = weigh(
  redline(`
    Decides to extend the mandate of the Special Rapporteur on lighthouse keepers for a period of [-three years-]{+one year+};
    [-Urges-]{+Invites+} all States to cooperate with the Special Rapporteur and to answer without delay;
    Requests the Secretary-General to provide the Special Rapporteur with all the resources necessary{+, within existing resources+};
  `),
)
const weakened = draftAlert(heldComparison({ ...several, doubts: [] }), context)
const shown = (language: 'fr' | 'es', alert: typeof ends) =>
  consoleMessage(messageIn(language, messageOf(alert)), { width: 200, styled: false }).split('\n')

describe('alerts in other languages', () => {
  it('words the frame of a draft’s card in French', () => {
    expect(shown('fr', ends)).toEqual([
      '◆ CRITIQUE Lighthouse keepers : le mandat prendrait fin',
      'A/HRC/90/L.2 face à A/HRC/RES/87/4',
      '',
      'Existence du mandat, paragraphe 1 (auparavant 40)',
      '  avant  « extend the mandate for nine months »',
      '  après  « extend the mandate for a final period of nine months »',
      '  The mandate would end after this period.',
      'Incertain : 84/1 is not in the archive, so its terms could not be checked',
      'En partie en anglais',
      'Point 3 · publié le 24 mars 2026 · auteurs : Aldovia et Bremony · décision dans 5 à 7 jours (estimée)',
      expect.stringMatching(/^Comparaison complète : http/),
      expect.stringMatching(/^Source ?: http/),
      '',
    ])
  })

  it('words it in Spanish', () => {
    expect(shown('es', ends)).toEqual([
      '◆ CRÍTICO Lighthouse keepers: el mandato terminaría',
      'A/HRC/90/L.2 frente a A/HRC/RES/87/4',
      '',
      'Existencia del mandato, párrafo 1 (antes 40)',
      '  antes  «extend the mandate for nine months»',
      '  ahora  «extend the mandate for a final period of nine months»',
      '  The mandate would end after this period.',
      'No es seguro: 84/1 is not in the archive, so its terms could not be checked',
      'En parte en inglés',
      'Tema 3 · publicado el 24 de marzo de 2026 · patrocinadores: Aldovia y Bremony · decisión en 5 a 7 días (estimada)',
      expect.stringMatching(/^Comparación completa: http/),
      expect.stringMatching(/^Fuente: http/),
      '',
    ])
  })

  it('says what is weakened and why in French', () => {
    expect(several.findings).toHaveLength(3)
    expect(shown('fr', weakened)).toEqual([
      '▲ GRAVE Lighthouse keepers : durée plus courte',
      'A/HRC/90/L.2 face à A/HRC/RES/87/4',
      '',
      'Durée, paragraphe 1',
      '  avant  « … for a period of three years »',
      '  après  « … for a period of one year »',
      '  La durée passe de 3 ans à 1 an : le mandat prend fin ou doit être prorogé plus tôt.',
      '',
      'Verbe du dispositif, paragraphe 2',
      '  avant  « Urges all States to cooperate »',
      '  après  « Invites all States to cooperate »',
      '  « Urges » est devenu « Invites », verbe plus faible pour la même demande.',
      '',
      'Ressources, paragraphe 3',
      '  avant  « with all the resources necessary »',
      '  après  « all the resources necessary, within existing resources »',
      '  « within existing resources » a été ajouté : la tâche n’a pas de ressources propres.',
      'Point 3 · publié le 24 mars 2026 · auteurs : Aldovia et Bremony · décision dans 5 à 7 jours (estimée)',
      expect.stringMatching(/^Comparaison complète/),
      expect.stringMatching(/^Source/),
      '',
    ])
    expect(discordMessage(messageIn('fr', messageOf(weakened))).embeds[0].description).not.toContain('en anglais')
  })

  it('says it in Spanish', () => {
    expect(shown('es', weakened)).toEqual([
      '▲ GRAVE Lighthouse keepers: duración más corta',
      'A/HRC/90/L.2 frente a A/HRC/RES/87/4',
      '',
      'Duración, párrafo 1',
      '  antes  «… for a period of three years»',
      '  ahora  «… for a period of one year»',
      '  La duración pasa de 3 años a 1 año: el mandato termina o ha de prorrogarse antes.',
      '',
      'Verbo dispositivo, párrafo 2',
      '  antes  «Urges all States to cooperate»',
      '  ahora  «Invites all States to cooperate»',
      '  «Urges» pasa a ser «Invites», un verbo más débil para la misma solicitud.',
      '',
      'Recursos, párrafo 3',
      '  antes  «with all the resources necessary»',
      '  ahora  «all the resources necessary, within existing resources»',
      '  Se ha añadido «within existing resources»: la tarea no tiene recursos propios.',
      'Tema 3 · publicado el 24 de marzo de 2026 · patrocinadores: Aldovia y Bremony · decisión en 5 a 7 días (estimada)',
      expect.stringMatching(/^Comparación completa/),
      expect.stringMatching(/^Fuente/),
      '',
    ])
  })

  it('words a renewal, a digest, and what people did', () => {
    expect(messageIn('fr', messageOf(rollover)).alert.headline).toBe(
      'Lighthouse keepers\u00A0: A/HRC/90/L.2 proroge le mandat pour 3 ans selon les termes de 40/16\u00A0; références mises à jour, aucun autre changement constaté.',
    )
    expect(messageIn('es', messageOf(rollover)).alert.headline).toBe(
      'Lighthouse keepers: A/HRC/90/L.2 prorroga el mandato por 3 años en los términos de 40/16; referencias actualizadas, no se halló ningún otro cambio.',
    )
    const merged = draftAlert(
      heldComparison({
        findings: [],
        verdict: {
          severity: 'none',
          rollover: false,
          summary: 'No weakening found in the text; what is new in it comes from another prior text.',
          told: { kind: 'from-other-prior' },
        },
      }),
      context,
    )
    expect(merged.headline).toBe('Lighthouse keepers: no weakening found in the text; what is new in it comes from another prior text.')
    expect(messageIn('fr', messageOf(merged)).alert.headline).toBe(
      'Lighthouse keepers\u00A0: aucun affaiblissement constaté dans le texte\u00A0; ce qui y est nouveau vient d’un autre texte antérieur.',
    )
    const digest = messageIn('fr', messageOf(digestAlert('ct-team', [ends], noon))).alert
    expect([digest.headline, digest.body]).toEqual([
      'Récapitulatif\u00A0: un événement',
      'critique\u00A0: Lighthouse keepers\u00A0: le mandat prendrait fin.',
    ])
    expect(JSON.stringify(slackMessage(messageIn('es', messageOf(ends))).blocks)).toContain('No es un debilitamiento')
    expect(emailMessage(messageIn('fr', messageOf(ends))).html).toContain('<html lang="fr">')
  })

  it('leaves what an older alert says in its own words, and says that it is English', () => {
    const { parts: _, ...old } = { ...ends, changes: missionEnds.changes }
    const message = messageIn('fr', messageOf(old))
    expect(message.alert.headline).toBe(old.headline)
    expect(discordMessage(message).embeds[0].description).toContain('En partie en anglais')
  })

  it('fits a telephone in every language', () => {
    fc.assert(
      fc.property(hostileMessages, fc.constantFrom('fr', 'es'), (message, language) => {
        const worded = messageIn(language, message)
        for (const screen of [slackPhone, discordPhone]) {
          expect(heightOf(cardFor(worded, screen), buttonLines(worded), screen, wordsOf(language))).toBeLessThanOrEqual(screen.lines)
        }
        expect(slackMessage(worded).text.length).toBeLessThanOrEqual(12_000)
      }),
      { numRuns: 200 },
    )
  })
})
