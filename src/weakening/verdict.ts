import { citedAs } from '../documents/document-symbol.ts'
import { citedSymbols } from '../mandate/cited-symbols.ts'
import { englishVerdict } from './english-verdict.ts'
import { type Direction, type Finding, severities, type Verdict } from './finding.ts'
import type { MandateTerms } from './mandate-terms.ts'
import { changesSubstance } from './substance.ts'
import type { Texts } from './texts.ts'
import { summaryIn, type VerdictTold } from './verdict-words.ts'

/** What the findings amount to. `findings` stand worst first. */
export function verdictOf(texts: Texts, findings: readonly Finding[]): Verdict {
  const severity = findings.find(({ direction }) => direction === 'weakens')?.severity ?? 'none'
  const isQuiet = !findings.some(isOfSubstance) && !texts.changes.some((change) => changesSubstance(change, texts))
  const renewal = isQuiet ? texts.draft.terms.find(({ action }) => action === 'extends') : undefined
  const told = renewal ? toldOfRenewal(renewal, texts, findings) : toldOfFindings(texts, findings)
  return { severity, rollover: renewal !== undefined, summary: summaryIn(told, englishVerdict), told }
}

const isOfSubstance = ({ severity }: Finding): boolean => severities.indexOf(severity) <= severities.indexOf('medium')

function toldOfRenewal(renewal: MandateTerms, texts: Texts, findings: readonly Finding[]): VerdictTold {
  const terms = termsOf(renewal)
  return {
    kind: 'renewal',
    months: renewal.term?.months ?? null,
    terms,
    restsOn: restingOn(texts, terms),
    isShort: texts.isShortRenewal,
    changed: texts.changes.length > 0,
    tone: findings.length,
  }
}

/** The terms that a clause carries by reference, as they are cited. */
function termsOf(terms: MandateTerms): readonly string[] {
  const { text } = terms.paragraph
  return [...new Set(citedSymbols(text).map(citedAs))]
}

/** A text whose terms rest on another says no more than that other does: it is named where it is not one of the two. Where it is not held, a doubt says so. */
function restingOn(texts: Texts, carried: readonly string[]): readonly string[] {
  const priorSymbol = texts.prior.resolution.masthead.symbol
  const prior = priorSymbol && citedAs(priorSymbol)
  const further = texts.prior.terms.filter(({ action }) => action === 'extends').flatMap(termsOf)
  return [...new Set([...carried, ...(prior && carried.includes(prior) ? further : [])])].filter((symbol) => symbol !== prior)
}

function toldOfFindings(texts: Texts, findings: readonly Finding[]): VerdictTold {
  const weakened = findings.filter(({ direction }) => direction === 'weakens')
  const strengthened = findings.length - weakened.length
  if (findings.length === 0) return { kind: 'nothing-found', changed: texts.changes.length }
  return {
    kind: 'found',
    weakened: weakened.length,
    gravest: weakened[0]?.severity ?? null,
    strengthened,
    weaker: kindsOf(findings, 'weakens'),
    stronger: kindsOf(findings, 'strengthens'),
  }
}

const kindsOf = (findings: readonly Finding[], direction: Direction) => [
  ...new Set(findings.filter((finding) => finding.direction === direction).map(({ category }) => category)),
]
