import type { Words } from '../language/language.ts'
import { oneLine } from '../text/one-line.ts'
import { shorten } from '../text/shorten.ts'
import type { DocumentsParts, HeadlineParts, InShortParts, PlaceParts, WhereParts } from './alert-parts.ts'

const shownNames = 4
const longestName = 80

/** The first few names and how many more there are: `A, B and 3 more`. */
export function listedIn(names: readonly string[], { alert }: Words): string {
  const shown = names.length <= shownNames + 1 ? names : names.slice(0, shownNames)
  const words = shown.map((name) => shorten(oneLine(name), longestName))
  const rest = names.length - shown.length
  const last = (rest > 0 ? alert.others(rest) : words.pop()) ?? ''
  return words.length > 0 ? `${words.join(', ')} ${alert.and(last)} ${last}` : last
}

/** The headline that is built from these facts, in a language. `renewal` is what its English summary says. */
export function headlineIn(parts: HeadlineParts, words: Words, renewal = ''): string {
  const { headline, versions } = words.alert
  switch (parts.kind) {
    case 'weaker': {
      const said = parts.ends ? headline.ends(parts.subject) : headline.weaker(parts.subject, parts.category)
      return parts.ifAdopted === null ? said : headline.ifAdopted(said, parts.ifAdopted)
    }
    case 'only-stronger':
      return headline.onlyStronger(parts.subject, parts.count)
    case 'none-found':
      return headline.noneFound(parts.subject, parts.changed)
    case 'renewal':
      return headline.renewal(parts.subject, { ...parts, terms: listedIn(parts.terms, words) }, renewal)
    case 'uncompared':
      return headline.uncompared(parts.subject, parts.ends)
    case 'revision': {
      const { subject, version, effect, stronger, weaker } = parts
      const said = effect === 'mixed' ? headline.revised.mixed(stronger, weaker) : headline.revised[effect]
      return headline.revision(subject, versionIn(version, versions), said)
    }
    case 'amendment':
      return headline.amendment(parts.subject, namesIn(parts.by, words))
    case 'amendment-weighed':
      if (parts.effect === 'stronger') return headline.amendmentStronger(parts.subject, parts.name, parts.places)
      return parts.effect === 'in-part'
        ? headline.amendmentInPart(parts.subject, parts.name)
        : headline.amendmentNothing(parts.subject, parts.name)
    case 'adopted':
      return headline.adopted(parts.subject, parts.how)
    case 'missing':
      return headline.about(parts.subject, headline.missing[parts.stage](parts.session))
    case 'cannot-tell':
      return headline.cannotTell(parts.session, parts.count)
    case 'seen':
      return headline.seen(parts.subject, parts.name)
    case 'sponsors':
      return headline.about(parts.subject, sponsorsIn(parts, words))
    case 'digest':
      return headline.digest(parts.count)
  }
}

/** `Aldovia is a new sponsor; Bremony is no longer a sponsor`. */
export function sponsorsIn(
  { gained, lost }: { readonly gained: readonly string[]; readonly lost: readonly string[] },
  words: Words,
): string {
  const { headline } = words.alert
  return [
    ...(gained.length > 0 ? [headline.gained(listedIn(gained, words), gained.length)] : []),
    ...(lost.length > 0 ? [headline.lost(listedIn(lost, words), lost.length)] : []),
  ].join('; ')
}

/** What an event is called in short, in a language. */
export function inShortIn(parts: InShortParts, words: Words): string {
  const { inShort } = words.alert
  switch (parts.kind) {
    case 'revised':
      return `${inShort.revised(parts.name)}${inShort.changes(labelsIn(parts.stronger, words), labelsIn(parts.weaker, words), 'does')}`
    case 'amendment':
      return `${inShort.amendment(parts.symbol, namesIn(parts.by, words))}${inShort.changes(labelsIn(parts.stronger, words), labelsIn(parts.weaker, words), 'would')}`
    case 'adopted':
      return inShort.adopted(parts.name, parts.how)
    case 'seen':
      return inShort.seen(parts.name)
  }
}

/** `Term, paragraph 1 (was 40)`, `Since L.2 · Scope, preambular paragraph 3`. */
export function placeIn({ category, prior, draft, against, since }: PlaceParts, words: Words): string {
  const { alert, categories } = words
  const measured = against
    ? alert.measured.against(listedIn(against, words))
    : since
      ? alert.measured.since(versionIn(since, alert.versions))
      : ''
  const name = categories[category]
  const place = draft
    ? `${name}, ${labelIn(draft, words)}${prior && prior !== draft ? formerly(prior, draft, words) : ''}`
    : prior
      ? `${name}, ${alert.ofPrior(labelIn(prior, words))}`
      : name
  return measured ? `${measured} · ${place}` : place
}

/** `paragraph 4 (a)` for `OP4(a)`, `preambular paragraph 3` for `PP3`, `the title`, `the agenda item`. */
export function labelIn(label: string, { place }: Words): string {
  if (label === 'TITLE') return place.title
  if (label === 'ITEM') return place.item
  return label.startsWith('PP') ? place.preambular(numberOf(label)) : place.paragraph(numberOf(label))
}

export function documentsIn({ kind, draft, others }: DocumentsParts, words: Words): string {
  const names = listedIn(others, words)
  return kind === 'amends' ? words.alert.amends(draft, names) : words.redline.against(draft, names)
}

/** Item, date of issue, sponsors and days until action, as far as they are known. */
export function whereIn({ item, issued, sponsors, tabled, action }: WhereParts, words: Words): string {
  const { where } = words.alert
  const names = sponsors.map(({ name, onBehalfOf }) => (onBehalfOf === null ? name : where.onBehalf(name, onBehalfOf)))
  const by = names.length === 0 ? null : tabled ? where.tabledBy(listedIn(names, words)) : where.sponsors(listedIn(names, words))
  const said = [item && where.item(item), issued && where.issued(dayIn(issued, words)), by, action && where.action(action)]
  const line = said.filter(Boolean).join(' · ')
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}`
}

/** A day as documents print it, `24 March 2026`, in the language; what is printed otherwise stays as it is. */
function dayIn(printed: string, { locale }: Words): string {
  const day = oneLine(printed)
  const time = /^\d{1,2} [A-Z][a-z]{2,8} \d{4}$/.test(day) ? Date.parse(`${day} UTC`) : Number.NaN
  return Number.isNaN(time) ? day : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(time)
}

const namesIn = (names: readonly string[], words: Words): string => (names.length > 0 ? listedIn(names, words) : '')

/** Paragraphs by name, each once; empty where there are none. */
export const labelsIn = (labels: readonly string[], words: Words): string =>
  namesIn([...new Set(labels.map((label) => labelIn(label, words)))], words)

function versionIn(version: string, versions: Words['alert']['versions']): string {
  return version === 'orally-revised' || version === 'as-amended' || version === 'unnamed' ? versions[version] : version
}

function numberOf(label: string): string {
  return label.slice(2).replaceAll('(', ' (').trim()
}

function formerly(prior: string, draft: string, words: Words): string {
  return words.alert.formerly(prior.slice(0, 2) === draft.slice(0, 2) ? numberOf(prior) : labelIn(prior, words))
}
