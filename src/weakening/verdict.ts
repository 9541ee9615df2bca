import { citedAs } from '../documents/document-symbol.ts'
import { citedSymbols } from '../mandate/cited-symbols.ts'
import { categoryWords } from './category-words.ts'
import { type Direction, type Finding, severities, type Verdict } from './finding.ts'
import type { MandateTerms } from './mandate-terms.ts'
import { periodInWords } from './period.ts'
import { changesSubstance } from './substance.ts'
import type { Texts } from './texts.ts'

/** What the findings amount to. `findings` stand worst first. */
export function verdictOf(texts: Texts, findings: readonly Finding[]): Verdict {
  const severity = findings.find(({ direction }) => direction === 'weakens')?.severity ?? 'none'
  const isQuiet = !findings.some(isOfSubstance) && !texts.changes.some((change) => changesSubstance(change, texts))
  const renewal = isQuiet ? texts.draft.terms.find(({ action }) => action === 'extends') : undefined
  const summary = renewal ? rolloverSummary(renewal, texts, findings) : summaryOf(texts, findings)
  return { severity, rollover: renewal !== undefined, summary }
}

const isOfSubstance = ({ severity }: Finding): boolean => severities.indexOf(severity) <= severities.indexOf('medium')

/** `Renews for three years on the terms of 40/16; citations updated, no other change found.` */
function rolloverSummary(renewal: MandateTerms, texts: Texts, findings: readonly Finding[]): string {
  const period = renewal.term ? ` for ${periodInWords(renewal.term.months)}` : ''
  const carried = termsOf(renewal)
  const terms = carried.length > 0 ? ` on the terms of ${listed(carried)}` : ''
  const noted = findings.length > 0 ? `${counted(findings.length, 'point')} of tone, ` : ''
  const changed = texts.changes.length > 0 ? `citations updated, ${noted}no other change found` : 'no change found in the text'
  const short = texts.isShortRenewal ? ', most of which it does not restate' : ''
  return `Renews${period}${terms}${short}; ${changed}.${restingOn(texts, carried)}`
}

/** The terms that a clause carries by reference, as they are cited. */
function termsOf(terms: MandateTerms): readonly string[] {
  const { text } = terms.paragraph
  return [...new Set(citedSymbols(text).map(citedAs))]
}

/** A text whose terms rest on another says no more than that other does: it is named where it is not one of the two. Where it is not held, a doubt says so. */
function restingOn(texts: Texts, carried: readonly string[]): string {
  const priorSymbol = texts.prior.resolution.masthead.symbol
  const prior = priorSymbol && citedAs(priorSymbol)
  const further = texts.prior.terms.filter(({ action }) => action === 'extends').flatMap(termsOf)
  const others = [...new Set([...carried, ...(prior && carried.includes(prior) ? further : [])])].filter((symbol) => symbol !== prior)
  return others.length > 0 ? ` The terms themselves stand in ${listed(others)}.` : ''
}

function summaryOf(texts: Texts, findings: readonly Finding[]): string {
  const weakened = findings.filter(({ direction }) => direction === 'weakens')
  const strengthened = findings.filter(({ direction }) => direction === 'strengthens')
  const [gravest] = weakened
  if (!gravest && strengthened.length === 0) {
    const changed = texts.changes.length > 0 ? `${counted(texts.changes.length, 'paragraph')} changed; ` : ''
    const found = `${changed}no weakening found in the text`
    return `${found.charAt(0).toUpperCase()}${found.slice(1)}.`
  }
  const weaker = gravest
    ? `${counted(weakened.length, 'point')} weakened, the gravest ${gravest.severity} (${namesOf(weakened, 'weakens')})`
    : 'No weakening found in the text'
  const stronger =
    strengthened.length > 0 ? `; ${counted(strengthened.length, 'point')} strengthened (${namesOf(strengthened, 'strengthens')})` : ''
  return `${weaker}${stronger}.`
}

const mostNames = 3

/** The categories of the worst findings, each once. */
function namesOf(findings: readonly Finding[], direction: Direction): string {
  const names = [
    ...new Set(
      findings.filter((finding) => finding.direction === direction).map(({ category }) => categoryWords[category].name.toLowerCase()),
    ),
  ]
  const more = names.length > mostNames ? ['other points'] : []
  return listed([...names.slice(0, mostNames), ...more])
}

const list = new Intl.ListFormat('en-GB')
const listed = (names: readonly string[]): string => list.format(names)
const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
