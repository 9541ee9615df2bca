import type { TextName } from '../language/fact.ts'
import type { Words } from '../language/language.ts'
import { saidIn, sayIn } from '../language/sentence.ts'
import { numberOf, voiceOf, withSmallInitial } from '../language/voice.ts'
import { oneLine } from '../text/one-line.ts'
import type { Alert } from './alert.ts'
import type { AlertParts, DocumentsParts, HeadlineParts, InShortParts, PlaceParts, WhereParts } from './alert-parts.ts'

type Worded = Pick<Alert, 'headline' | 'inShort' | 'documents' | 'body' | 'doubts' | 'where'>

/** What an alert says, as far as its parts tell it, in a language. */
export function wordedIn({ headline, inShort, documents, body, doubts, where }: AlertParts, words: Words): Partial<Worded> {
  return {
    ...(headline && { headline: headlineIn(headline, words) }),
    ...(inShort && { inShort: inShortIn(inShort, words) }),
    ...(documents && { documents: documentsIn(documents, words) }),
    ...(body && { body: saidIn(body, words) }),
    ...(doubts && { doubts: doubts.map((doubt) => sayIn(doubt, words)) }),
    ...(where && { where: whereIn(where, words) || null }),
  }
}

/** The headline that is built from these facts, in a language. */
export function headlineIn(parts: HeadlineParts, words: Words): string {
  const { headline, versions } = words.alert
  const voice = voiceOf(words)
  if (parts.kind === 'said') return sayIn(parts.said, words)
  if (parts.kind === 'cannot-tell') return headline.cannotTell(parts.session, parts.count)
  if (parts.kind === 'digest') return headline.digest(parts.count)
  const subject = voice.subject(parts.subject)
  switch (parts.kind) {
    case 'about':
      return headline.about(subject, parts.said.kind === 'summary' ? withSmallInitial(sayIn(parts.said, words)) : sayIn(parts.said, words))
    case 'weaker': {
      const said = parts.ends ? headline.ends(subject) : headline.weaker(subject, parts.category)
      return parts.ifAdopted === null ? said : headline.ifAdopted(said, parts.ifAdopted)
    }
    case 'only-stronger':
      return headline.onlyStronger(subject, parts.count)
    case 'none-found':
      return headline.about(subject, withSmallInitial(voice.verdict({ kind: 'nothing-found', changed: parts.changed })))
    case 'renewal': {
      const { draft, months, terms, restsOn = [], isShort, citationsUpdated, tone } = parts
      const said = voice.verdict({ kind: 'renewal', months, terms, restsOn, isShort, changed: citationsUpdated, tone })
      return headline.about(subject, `${voice.text(draft)} ${withSmallInitial(said)}`)
    }
    case 'uncompared':
      return headline.uncompared(subject, parts.ends)
    case 'revision': {
      const { version, effect, stronger, weaker } = parts
      const said = effect === 'mixed' ? headline.revised.mixed(stronger, weaker) : headline.revised[effect]
      return headline.revision(subject, versionIn(version, versions), said)
    }
    case 'amendment':
      return headline.amendment(subject, namesIn(parts.by, words))
    case 'amendment-weighed':
      if (parts.effect === 'stronger') return headline.amendmentStronger(subject, parts.name, parts.places)
      return parts.effect === 'in-part' ? headline.amendmentInPart(subject, parts.name) : headline.amendmentNothing(subject, parts.name)
    case 'adopted':
      return headline.adopted(subject, parts.how)
    case 'missing':
      return headline.about(subject, headline.missing[parts.stage](parts.session))
    case 'seen':
      return headline.seen(subject, voice.text(parts.name))
    case 'sponsors':
      return headline.about(subject, sayIn({ ...parts, text: null }, words))
  }
}

/** What an event is called in short, in a language. */
export function inShortIn(parts: InShortParts, words: Words): string {
  const { inShort } = words.alert
  const { labels, text, changes } = voiceOf(words)
  switch (parts.kind) {
    case 'said':
      return sayIn(parts.said, words)
    case 'revised':
      return `${inShort.revised(text(parts.name))}${changes(parts)}`
    case 'amendment':
      return `${inShort.amendment(parts.symbol, namesIn(parts.by, words))}${inShort.changes(labels(parts.stronger), labels(parts.weaker), 'would')}`
    case 'adopted':
      return inShort.adopted(text(parts.name), parts.how)
    case 'seen':
      return inShort.seen(text(parts.name))
  }
}

/** `Term, paragraph 1 (was 40)`, `Since L.2 · Scope, preambular paragraph 3`. */
export function placeIn({ category, prior, draft, against, since }: PlaceParts, words: Words): string {
  const { alert, categories } = words
  const { label } = voiceOf(words)
  const measured = against
    ? alert.measured.against(textsIn(against, words))
    : since
      ? alert.measured.since(versionIn(since, alert.versions))
      : ''
  const name = categories[category]
  const place = draft
    ? `${name}, ${label(draft)}${prior && prior !== draft ? formerly(prior, draft, words) : ''}`
    : prior
      ? `${name}, ${alert.ofPrior(label(prior))}`
      : name
  return measured ? `${measured} · ${place}` : place
}

function documentsIn({ kind, draft, others }: DocumentsParts, words: Words): string {
  const name = voiceOf(words).text(draft)
  if (kind === 'one') return name
  const names = textsIn(others, words)
  return kind === 'amends' ? words.alert.amends(name, names) : words.redline.against(name, names)
}

/** Item, date of issue, sponsors and days until action, as far as they are known. */
function whereIn({ item, issued, sponsors, tabled, action }: WhereParts, words: Words): string {
  const { where } = words.alert
  const voice = voiceOf(words)
  const names = sponsors.length > 0 ? voice.sponsors(sponsors) : ''
  const by = names && (tabled ? where.tabledBy(names) : where.sponsors(names))
  const day = issued && where.issued(voice.printed(oneLine(issued)))
  const line = [item && where.item(item), day, by, action && where.action(action)].filter(Boolean).join(' · ')
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}`
}

const namesIn = (names: readonly string[], words: Words): string => (names.length > 0 ? voiceOf(words).names(names) : '')

const textsIn = (texts: readonly TextName[], words: Words): string => voiceOf(words).names(texts.map(voiceOf(words).text))

function versionIn(version: string, versions: Words['alert']['versions']): string {
  return version === 'orally-revised' || version === 'as-amended' || version === 'unnamed' ? versions[version] : version
}

function formerly(prior: string, draft: string, words: Words): string {
  return words.alert.formerly(prior.slice(0, 2) === draft.slice(0, 2) ? numberOf(prior) : voiceOf(words).label(prior))
}
