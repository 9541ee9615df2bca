import type { Span } from '../text/span.ts'
import { isOperativeVerb, isPreambularOpener, sequenceWords, strengthAdverbs } from './opening-words.ts'

/** The verb, participle or adjective that a paragraph opens with, its strength and its place in a chain told apart. */
export interface LeadingVerb {
  /**
   * Lower case, with the particle or noun that makes its meaning: `calls upon`, `takes note`, `expresses concern`, `deeply` never. `of`, `by`,
   * `at` and `that` do not belong to it: `guided`, `notes`.
   */
  readonly verb: string
  /** What raises or lowers its strength, lower case, in order: `strongly`, `grave`, `with appreciation`, `in the strongest terms`. */
  readonly modifiers: readonly string[]
  /** `also`, `further`, `once again`: only where the paragraph stands among its neighbours. */
  readonly sequence: readonly string[]
  /** For `reiterates its call upon`, `renews its request`: the verb that is repeated (`calls upon`, `requests`); null elsewhere. */
  readonly repeats: string | null
  /** The words after it. */
  readonly rest: string
  /** Where verb, modifiers and sequence words stand. */
  readonly span: Span
}

/** Particles and nouns that make a verb's meaning, by verb. */
const particles: Readonly<Record<string, RegExp>> = {
  call: /(?:upon|on|for)\b/y,
  tak: /(?:note|into account|into consideration)\b/y,
  appeal: /(?:to|for)\b/y,
  look: /forward\b/y,
  bear: /in mind\b/y,
  giv: /attention\b/y,
  pay: /tribute\b/y,
  object: /to\b/y,
  remain: /(?:seized|seised|convinced|concerned|alarmed|committed|troubled|disturbed|aware|mindful|determined)\b/y,
  continu: /to (?:be )?[a-z-]{2,20}\b/y,
  be: /(?:aware|mindful|conscious|convinced)\b/y,
}

const stemOf = (verb: string): string => verb.replace(/(?:ing|es|e|s)$/, '').replace(/^(tak|giv|continu).*$/, '$1')

const feelings =
  'concern|alarm|outrage|dismay|indignation|regret|grief|sorrow|appreciation|gratitude|satisfaction|support|solidarity|sympathy|condolences|hope|confidence|conviction|commitment|determination|readiness|willingness|condemnation|disappointment|interest|thanks|belief|rejection|opposition'
const degrees =
  'deep|deepest|grave|gravest|serious|strong|strongest|particular|great|profound|utmost|sincere|continued|continuing|extreme|unequivocal|full|firm|warm|special|heartfelt|renewed|further|increasing|growing|considerable|high|equal'

const feeling = new RegExp(
  `(?:once (?:again|more) )?(?:its |their |the )?(?<degree>(?:(?:${degrees})(?:,| and)? ){0,3})(?<noun>${feelings})\\b`,
  'y',
)
const manner = new RegExp(`with (?:(?:${degrees}) ){0,2}(?:${feelings})\\b`, 'y')
const terms = /in the (?:strongest(?: possible)?|strongest of|clearest|firmest) terms\b/y
const repetition =
  /(?:once (?:again|more) )?(?:its|the|their) (?<degree>(?:(?:urgent|strong|earlier|previous|repeated|deep|grave|serious|unequivocal|firm) ){0,2})(?<noun>call|request|invitation|appeal|condemnation|decision|recommendation|demand|concern|encouragement|support|appreciation|rejection)s?(?: (?<particle>upon|on|for))?\b/y

const repeatedVerbs: Readonly<Record<string, string>> = {
  request: 'requests',
  invitation: 'invites',
  appeal: 'appeals to',
  condemnation: 'condemns',
  decision: 'decides',
  recommendation: 'recommends',
  demand: 'demands',
  concern: 'expresses concern',
  encouragement: 'encourages',
  support: 'supports',
  appreciation: 'expresses appreciation',
  rejection: 'rejects',
}

const word = /[A-Za-z][A-Za-z-]{0,30}/y

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Reads a paragraph's opening from left to right. */
class Opening {
  readonly #text: string
  readonly start: number
  end: number
  at: number
  readonly sequence: string[] = []
  readonly modifiers: string[] = []

  constructor(text: string) {
    this.#text = text
    this.start = text.search(/[A-Za-z]/)
    this.at = this.start
    this.end = this.start
  }

  /** Takes what the pattern matches here, and the space after it. */
  take(pattern: RegExp): RegExpExecArray | null {
    const match = matchAt(pattern, this.#text, this.at)
    if (!match) return null
    this.end = this.at + match[0].length
    this.at = this.#text.charAt(this.end) === ' ' ? this.end + 1 : this.end
    return match
  }

  /** Takes sequence words and adverbs of strength; `also, strongly` may stand on both sides of the verb. */
  takeBeside(): void {
    for (;;) {
      const next = matchAt(word, this.#text, this.at)?.[0].toLowerCase() ?? ''
      if (next === 'once') {
        const once = this.take(/once (?:again|more)\b/iy)
        if (!once) return
        this.sequence.push(once[0].toLowerCase())
      } else if (sequenceWords.has(next)) {
        this.take(word)
        this.sequence.push(next)
      } else if (strengthAdverbs.has(next)) {
        this.take(word)
        this.modifiers.push(next)
      } else {
        const phrase = this.take(manner) ?? this.take(terms)
        if (!phrase) return
        this.modifiers.push(phrase[0].toLowerCase())
      }
    }
  }
}

const degreesIn = (printed: string | undefined): string[] => (printed ?? '').split(/,? (?:and )?|,/).filter((degree) => degree !== '')

/** The leading verb of a paragraph's words (without its number); null where the paragraph opens with none. */
export function leadingVerb(text: string): LeadingVerb | null {
  const opening = new Opening(text)
  if (opening.start < 0) return null
  opening.takeBeside()
  const head = opening.take(word)?.[0].toLowerCase() ?? ''
  if (!isOperativeVerb(head) && !isPreambularOpener(head)) return null
  opening.takeBeside()
  const stem = stemOf(head)
  let verb = head
  let repeats: string | null = null
  const particle = particles[stem] && opening.take(particles[stem])
  if (particle) verb = `${head} ${particle[0].toLowerCase()}`
  else if (stem === 'express') {
    const felt = opening.take(feeling)
    opening.modifiers.push(...degreesIn(felt?.groups?.degree))
    if (felt) verb = `${head} ${felt.groups?.noun}`
  } else if (/^(?:reiterat|renew|repeat|reaffirm)/.test(stem)) {
    const repeated = opening.take(repetition)?.groups
    opening.modifiers.push(...degreesIn(repeated?.degree))
    if (repeated?.noun)
      repeats = repeated.noun === 'call' ? `calls ${repeated.particle === 'for' ? 'for' : 'upon'}` : (repeatedVerbs[repeated.noun] ?? null)
  }
  opening.takeBeside()
  return {
    verb,
    modifiers: opening.modifiers,
    sequence: opening.sequence,
    repeats,
    rest: text.slice(opening.end).trimStart(),
    span: { start: opening.start, end: opening.end },
  }
}
