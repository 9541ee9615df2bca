import { describe, expect, it } from 'vitest'
import { languages, wordsOf } from '../../src/language/language.ts'
import { type Category, categories, type Direction, severities } from '../../src/weakening/finding.ts'
import { explanationIn } from '../../src/weakening/finding-words.ts'
import { actors } from '../../src/weakening/lexicon/actors.ts'
import { lawReferences } from '../../src/weakening/lexicon/law.ts'
import { mechanismRungs } from '../../src/weakening/lexicon/mechanisms.ts'
import { audiences, dialogues, reportForms } from '../../src/weakening/lexicon/reporting.ts'
import { type Reason, reasons } from '../../src/weakening/lowered.ts'
import { rules } from '../../src/weakening/rules.ts'
import { type Datum, lasting, named } from '../../src/weakening/told.ts'
import { summaryIn, type VerdictTold } from '../../src/weakening/verdict-words.ts'
import { english, outsideQuotations } from './english-words.ts'

const others = languages.filter((language) => language !== 'en')
const directions = ['weakens', 'strengthens'] as const

/** Constructed words of a document, in no language. */
const quoted = 'zot mip'

/** Data of messages whose data are no words of a document, each kind in all that there is. */
const samples: Readonly<Record<string, readonly Readonly<Record<string, Datum>>[]>> = {
  'accountability-outweighed.shifted': [{ was: '9', now: '3', helpWas: '1', helpNow: '7' }],
  'agenda-item-moved.moved': [{ was: '4', now: '10' }],
  'term-shortened.shorter': [
    { was: lasting(36), now: lasting(12) },
    { was: lasting(18), now: lasting(1) },
    { was: lasting(7.5), now: { kind: 'quoted', words: quoted } },
  ],
  'mechanism-replaced.lower': mechanismRungs.flatMap(({ name }) => [
    { was: named('mechanism', name), now: named('mechanism', 'adviser') },
    { was: named('mechanism', 'commission of inquiry'), now: named('mechanism', name) },
  ]),
  'law-dropped.dropped': lawReferences.map(({ name }) => ({ law: named('law', name) })),
  'actor-dropped.dropped': [
    ...actors.map(({ name }) => ({ who: named('actor', name) })),
    { who: named('actor', 'women', 'girls', 'victims') },
  ],
  'actor-dropped.narrowed': [{ who: named('actor', 'journalists'), what: quoted }],
  'actor-dropped.themed': [{ who: named('actor', 'women', 'Indigenous Peoples') }],
  'actor-dropped.vague': [{ who: named('actor', 'human rights defenders'), umbrella: quoted }],
  'reporting-narrowed.audience': audiences.map(({ name }) => ({ what: named('audience', name) })),
  'reporting-narrowed.dialogue': dialogues.map(({ name }) => ({ what: named('dialogue', name) })),
  'reporting-narrowed.form': reportForms.map(({ name }) => ({ what: named('report', name) })),
}

interface Row {
  readonly rule: string
  readonly message: string
  readonly direction: Direction
  readonly sentence: string
}

const messages: readonly Row[] = rules.flatMap(({ id, messages: own }) =>
  Object.entries(own).flatMap(([message, sentences]) =>
    directions.map((direction) => ({ rule: id, message, direction, sentence: sentences[direction] })),
  ),
)

const placeholders = (sentence: string): readonly string[] => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
const dataFor = ({ rule, message, sentence }: Row) =>
  samples[`${rule}.${message}`] ?? [Object.fromEntries(placeholders(sentence).map((name) => [name, quoted]))]

describe('what findings say', () => {
  it.each(messages)('$rule, $message, $direction: whole sentences in every language', (row) => {
    for (const language of languages) {
      const { findings } = wordsOf(language)
      for (const data of dataFor(row)) {
        const finding = { rule: row.rule, direction: row.direction, told: { message: row.message, data, saving: quoted } }
        const said = explanationIn(finding, findings) ?? ''
        expect(said, language).toMatch(/^[\p{Lu}«“][^{}]{15,}\.$/su)
        for (const datum of Object.values(data)) if (typeof datum === 'string' && row.sentence.includes('{')) expect(said).toContain(datum)
        if (language !== 'en') expect(outsideQuotations(said)).not.toMatch(english)
      }
    }
  })

  it.each(messages)('$rule, $message, $direction: tells the same data in every language', ({ rule, message, direction, sentence }) => {
    for (const language of others) {
      const sentences: Readonly<Record<string, Readonly<Record<string, Readonly<Record<Direction, string>>>>>> =
        wordsOf(language).findings.sentences
      expect(placeholders(sentences[rule]?.[message]?.[direction] ?? '').toSorted(), language).toEqual(placeholders(sentence).toSorted())
    }
  })

  it.each(Object.keys(reasons) as Reason[])('why it weighs less: %s', (reason) => {
    for (const language of others) {
      const said = wordsOf(language).findings.reasons[reason]
      expect(said).toMatch(/^\p{Lu}.{10,}[^.]$/u)
      expect(said).not.toMatch(english)
    }
  })

  it('name what the lexicon names in their own words', () => {
    for (const language of others) {
      const { findings } = wordsOf(language)
      for (const names of Object.values(findings.names)) expect(Object.values(names).filter((name) => english.test(name))).toEqual([])
    }
  })

  it('in words of documents stay as the documents have them', () => {
    const told = { message: 'added', data: { phrase: 'within existing resources' }, saving: 'in accordance with international law' }
    const finding = { rule: 'resources-capped', direction: 'weakens', told } as const
    expect(others.map((language) => explanationIn(finding, wordsOf(language).findings)?.replaceAll('\u00A0', ' '))).toEqual([
      '« within existing resources » a été ajouté : la tâche n’a pas de ressources propres. Le texte conserve « in accordance with international law ».',
      'Se ha añadido «within existing resources»: la tarea no tiene recursos propios. El texto mantiene «in accordance with international law».',
    ])
  })

  it.each([
    ['recorded without its message', { rule: 'duty-removed', direction: 'weakens' }],
    ['of a rule that there is no more', { rule: 'constructor', direction: 'weakens', told: { message: 'removed', data: {} } }],
    [
      'with a reason that there is none of',
      { rule: 'duty-removed', direction: 'weakens', told: { message: 'removed', data: {}, reason: 'valueOf' } },
    ],
    ['of a message that there is no more', { rule: 'duty-removed', direction: 'weakens', told: { message: 'toString', data: {} } }],
  ] as const)('cannot be told of a finding %s', (_, finding) => {
    expect(explanationIn(finding, wordsOf('fr').findings)).toBeUndefined()
  })

  it('keep a name that this version does not know', () => {
    const told = { message: 'dropped', data: { who: { kind: 'named', what: 'actor', names: ['toString'] } } } as const
    expect(explanationIn({ rule: 'actor-dropped', direction: 'weakens', told }, wordsOf('fr').findings)).toBe(
      'Le paragraphe ne nomme plus\u00A0: toString.',
    )
  })
})

describe('what verdicts say', () => {
  const renewal = { kind: 'renewal', months: 36, terms: ['87/5'], restsOn: [], isShort: false, changed: true, tone: 0 } as const
  const kinds: readonly Category[] = ['consent-gate', 'term-shortened', 'task-deleted', 'hedge-added']
  const found = { kind: 'found', weakened: 1, gravest: 'high', strengthened: 0, weaker: kinds.slice(0, 1), stronger: [] } as const
  const said = (told: VerdictTold) => languages.map((language) => summaryIn(told, wordsOf(language)).replaceAll('\u00A0', ' '))

  it.each<[VerdictTold, readonly string[]]>([
    [
      renewal,
      [
        'Renews for three years on the terms of 87/5; citations updated, no other change found.',
        'Proroge le mandat pour 3 ans selon les termes de 87/5 ; références mises à jour, aucun autre changement constaté.',
        'Prorroga el mandato por 3 años en los términos de 87/5; referencias actualizadas, no se halló ningún otro cambio.',
      ],
    ],
    [
      { ...renewal, months: null, terms: [], restsOn: ['84/9', '81/2'], isShort: true, tone: 2 },
      [
        'Renews, most of which it does not restate; citations updated, 2 points of tone, no other change found. The terms themselves stand in 84/9 and 81/2.',
        'Proroge le mandat, sans en reprendre l’essentiel ; références mises à jour, 2 points de ton, aucun autre changement constaté. Les termes eux-mêmes figurent dans 84/9 et 81/2.',
        'Prorroga el mandato, sin reiterar la mayor parte; referencias actualizadas, 2 puntos de tono, no se halló ningún otro cambio. Los términos mismos figuran en 84/9 y 81/2.',
      ],
    ],
    [
      { kind: 'nothing-found', changed: 1 },
      [
        '1 paragraph changed; no weakening found in the text.',
        '1 paragraphe modifié ; aucun affaiblissement constaté dans le texte.',
        '1 párrafo modificado; no se halló ningún debilitamiento en el texto.',
      ],
    ],
    [
      found,
      [
        '1 point weakened, the gravest high (consent of the state).',
        '1 point affaibli, gravité la plus élevée : grave (consentement de l’État).',
        '1 punto debilitado, la mayor gravedad: grave (consentimiento del Estado).',
      ],
    ],
    [
      { ...found, weakened: 5, weaker: kinds, strengthened: 2, stronger: ['scope-shift'] },
      [
        '5 points weakened, the gravest high (consent of the state, term, tasks and duties and other points); 2 points strengthened (scope).',
        '5 points affaiblis, gravité la plus élevée : grave (consentement de l’État, durée, tâches et obligations et autres points) ; 2 points renforcés (champ du mandat).',
        '5 puntos debilitados, la mayor gravedad: grave (consentimiento del Estado, duración, tareas y obligaciones y otros puntos); 2 puntos reforzados (alcance).',
      ],
    ],
    [
      { ...found, weakened: 0, gravest: null, weaker: [], strengthened: 1, stronger: ['scope-shift'] },
      [
        'No weakening found in the text; 1 point strengthened (scope).',
        'Aucun affaiblissement constaté dans le texte ; 1 point renforcé (champ du mandat).',
        'No se halló ningún debilitamiento en el texto; 1 punto reforzado (alcance).',
      ],
    ],
    [
      { kind: 'from-other-prior' },
      [
        'No weakening found in the text; what is new in it comes from another prior text.',
        'Aucun affaiblissement constaté dans le texte ; ce qui y est nouveau vient d’un autre texte antérieur.',
        'No se halló ningún debilitamiento en el texto; lo nuevo procede de otro texto anterior.',
      ],
    ],
  ])('%j', (told, expected) => {
    expect(said(told)).toEqual(expected)
  })

  it('have no English for any category or severity', () => {
    for (const language of others)
      for (const category of categories)
        for (const gravest of severities)
          expect(summaryIn({ ...found, gravest, weaker: [category] }, wordsOf(language))).not.toMatch(english)
  })
})
