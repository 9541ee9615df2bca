import type { HowAdopted } from '../fact.ts'
import type { TextSentences } from '../sentence.ts'

const found = (weakened: number, stronger: number): string =>
  `${weakened > 0 ? `${weakened} weakened` : 'no weakening found'}${stronger > 0 ? `, ${stronger} stronger` : ''}`
const instructions = (count: number): string => (count === 1 ? 'one instruction' : `${count} instructions`)
const underItem = (item: number | null): string => (item === null ? '' : ` under item ${item}`)
const asVerdict = (severity: string): string => (severity === 'no weakening found' ? `“${severity}”` : severity)

/** What is said of texts, in English. */
export const englishTextSentences: TextSentences = {
  tally: ({ of, text, weakened, stronger }, { names, text: name }) =>
    `${of.length > 0 ? `${names(of)} (${name(text)})` : `Against ${name(text)}`}: ${found(weakened, stronger)}.`,
  'verdict-moved': ({ how, before, now }, { severity }) => {
    if (how === 'since') return `Against the prior text: ${severity(before)} before, ${severity(now)} now.`
    return how === 'amended'
      ? `Against the prior text: ${severity(before)} as tabled, ${severity(now)} as amended.`
      : `Against the prior text, which had not been at hand: ${asVerdict(severity(before))} as tabled, ${asVerdict(severity(now))} as amended.`
  },
  summary: ({ words }) => words,
  'left-behind': ({ amendment, amends }) => `Amendment ${amendment} amends ${amends}: it may no longer fit.`,
  replaced: ({ amends, by }) => `It amends ${amends}, which ${by} has replaced: it may no longer fit.`,
  instructions: ({ first, more }) => {
    if (first === null) return 'Its instructions could not be read.'
    return `‘${first}’${more > 0 ? ` (+ ${more} more ${more === 1 ? 'instruction' : 'instructions'})` : ''}`
  },
  unofficial: ({ how, by }) =>
    how === 'heard'
      ? `Unofficial: as heard by ${by}; there is no document of it.`
      : `Unofficial: accepted as entered by ${by}; there is no document of it.`,
  'same-mandate': ({ text, item }, { text: name }) => `${name(text)}${underItem(item)} concerns the same mandate at this session.`,
  'dropped-before': ({ days }, { days: said }) => `An unofficial text of this was dropped on ${said(days)}.`,
  'since-dropped': ({ weakened, stronger }) =>
    `Since that text: ${weakened + stronger === 0 ? 'nothing of substance changed' : `${weakened} weakened, ${stronger} stronger`}.`,
  'sponsors-missing': ({ names: lost }, { names }) => `Main sponsors until now that are not named on it: ${names(lost)}.`,
  'not-compared': ({ why }) =>
    why === 'amendment'
      ? 'It is an amendment, and the draft that it amends could not be read from it. Read it at the source.'
      : 'No paragraph of it could be read, so it was compared with nothing. Read it at the source.',
  'printed-on': ({ text }, { text: name }) => `As printed on ${name(text)}.`,
  'renews-nothing': ({ text, item }, { text: name }) =>
    `${name(text)} does not renew this mandate${item === null ? '' : `, which is renewed under item ${item}`} and is due at this session. No earlier text of its kind is known.`,
  'puts-together': ({ text, mandates }, { names, text: name }) =>
    text === null
      ? `Puts together ${names(mandates)}`
      : `${name(text)} puts together ${names(mandates)}. Each task of each prior text is looked for in it.`,
  'would-become-one': ({ mandates }, { names }) =>
    `${names(mandates)}: ${mandates.length === 2 ? 'two mandates' : `${mandates.length} mandates`} would become one`,
  rival: ({ text }, { text: name }) => `a rival text is tabled, ${name(text)}`,
  'rival-in-short': ({ text, item }, { text: name }) => `Rival text tabled: ${name(text)}${underItem(item)}`,
  'same-subject': ({ text, item }, { text: name }) => `a text on the same subject under item ${item}, ${name(text)}`,
  corrigendum: () =>
    'A correction or an addition to the draft. It holds a part of the text only, so it was compared with nothing: read the two together.',
  'was-issued': ({ text, again }, { text: name }) => `${name(text)} was issued${again ? ' again' : ''}`,
  'orally-revised': ({ by, ...paragraphs }, { changes }) => `Orally revised, heard by ${by}${changes(paragraphs)}`,
  amended: ({ text, ...paragraphs }, { changes, text: name }) => `Amended: ${name(text)}${changes(paragraphs)}`,
  sponsors: ({ gained, lost, text }, { names, text: name }) => {
    const said = [
      ...(gained.length > 0 ? [`${names(gained)} ${gained.length === 1 ? 'is a new sponsor' : 'are new sponsors'}`] : []),
      ...(lost.length > 0 ? [`${names(lost)} ${lost.length === 1 ? 'is no longer a sponsor' : 'are no longer sponsors'}`] : []),
    ].join('; ')
    return text === null ? said : `${said}, with ${name(text)}`
  },
  'came-to-hand': ({ texts, before, now }, { names, severity }) => `${names(texts)} came to hand; ${verdictNow(before, now, severity)}`,
  'read-now': ({ texts, kept, before, now }, { names, amount }) => {
    const [one, is] = kept === 1 ? ['One paragraph that is', 'is'] : [`${kept} paragraphs that are`, 'are']
    const byReference = kept > 0 ? ` ${one} left out of the draft ${is} kept by reference.` : ''
    return `${names(texts)}, which had not been at hand, ${texts.length === 1 ? 'is' : 'are'} read now.${byReference} Before: ${amount(before)}. Now: ${amount(now)}.`
  },
  'would-be': ({ text, before, now }, { severity, text: name }) =>
    `${name(text)} would be ${asVerdict(severity(now))}, not ${asVerdict(severity(before))}`,
  'adopted-on': ({ day }) => `Adopted on ${day}.`,
  'words-of': ({ text }, { text: name }) => `Its words are those of ${name(text)}.`,
  'since-version': ({ text, weakened, stronger }, { text: name }) =>
    `Since ${name(text)} (oral revisions, adopted amendments and editing): ${weakened + stronger === 0 ? 'nothing of substance changed' : `${weakened} weakened, ${stronger} stronger`}.`,
  'adopted-as': ({ text }, { text: name }) => `adopted as ${name(text)}`,
  'adopted-by-list': ({ text }, { text: name }) => `Adopted as ${name(text)}, by the list of outcomes`,
  'on-list': ({ text, action }, { text: name }) =>
    `The list of outcomes names it as ${name(text)}.${action === null ? '' : ` It says: “${action}”.`} Its text is not held yet; it will be compared when it is.`,
  'was-adopted': ({ text, how, before }, { text: name }) =>
    `${name(text)}${before ? ', the text before it,' : ''} was adopted${votes(how)}.`,
  'other-substance': () => 'That was on a text of other substance, so the two votes are not compared.',
  'put-to-vote': ({ before, now }) => `${before} was adopted without a vote; ${now} was put to one.`,
  'margin-fell': ({ text, before, now }) => `The margin fell from ${before} (${text}) to ${now}.`,
  'changed-sides': ({ moved }, { names }) =>
    `Changed sides: ${names(moved.map(({ state, from, to }) => `${state} (${from}, now ${to})`))}.`,
  heard: ({ what, text, by, asked, how }, { text: name }) => {
    const said = inTheRoom[what](asked, how)
    const named = text === null ? `${said.charAt(0).toUpperCase()}${said.slice(1)}` : `${name(text)} ${said}`
    return by === null ? named : `${named}, as heard by ${by}`
  },
  'heard-by': ({ by }) => `Heard in the room by ${by}; no document says so yet.`,
  'mandate-goes-on': () => 'The draft would have ended the mandate; it goes on as it was.',
  'still-there': ({ texts }, { names }) => `${names(texts)} ${texts.length === 1 ? 'is' : 'are'} still there on this mandate.`,
  'no-other-draft': () => 'No other draft that renews the mandate is known at this session.',
  'heard-version': ({ of, by, day }, { day: written }) =>
    `Unofficial: an oral revision of ${of} as heard by ${by}, entered on ${written(day)}. There is no document of it.`,
  'accepted-version': ({ text, by, day }, { text: name, day: written }) =>
    `Unofficial: ${name(text)}, accepted as entered by ${by} on ${written(day)}. There is no document of it; the text was put together by rule.`,
  'put-together': ({ text }, { text: name }) => `${name(text)}: the text was put together by rule.`,
  'as-it-would-stand': ({ of, amendment }) =>
    `${of} as it would stand with amendment ${amendment}. The amendment is a proposal; the text was put together by rule.`,
  'draft-and-adopted': () => 'What differs between draft and adopted text: oral revisions, adopted amendments and editing.',
  doubt: ({ side, paragraph, reason }, { label }) =>
    side === null ? `${label(paragraph)}: ${reason}` : `${label(paragraph)} of the ${side === 'draft' ? 'draft' : 'prior text'}: ${reason}`,
  reading: ({ of, reason }) => `${of === 'prior' ? 'the prior text' : `the ${of}`}: ${reason}`,
  'not-worked-in': ({ of, amendment, count }) => {
    if (of === 'amendment')
      return `${instructions(count)} of amendment ${amendment} could not be applied; ${count === 1 ? 'it is' : 'they are'} shown word for word on the redline page`
    return `${instructions(count)} of ${of === 'amendments' ? 'the amendments' : 'the oral revision'} could not be applied; see the redline page`
  },
  'not-weighed': ({ amends, why }) =>
    `${amends}, which it amends, ${why === 'amendment' ? 'is an amendment itself' : 'is not held'}, so what it would change could not be weighed`,
  'none-applied': ({ text, count, reason }) => {
    if (count === 0) return 'its instructions could not be read, so what it would change could not be weighed'
    const said = count === 1 ? 'its instruction could not be applied to' : `none of its ${count} instructions could be applied to`
    return `${said} ${text}${reason === null ? '' : `: ${reason}`}`
  },
  'more-doubts': ({ count }) => `${count} more ${count === 1 ? 'point' : 'points'}, on the redline page`,
  'as-it-came': ({ words }) => words,
}

const inTheRoom = {
  'vote-called': (asked: string | null) => (asked === null ? 'will be voted on' : `will be voted on, as ${asked} asked`),
  withdrawn: () => 'was withdrawn',
  rejected: (_: string | null, how: HowAdopted) =>
    how === null || how === 'without-vote'
      ? 'was rejected'
      : `was rejected by ${how.against} votes to ${how.inFavour}, with ${how.abstaining} ${how.abstaining === 1 ? 'abstention' : 'abstentions'}`,
}

function verdictNow<Severity>(before: Severity, now: Severity, said: (severity: Severity) => string): string {
  if (before === now) return now === 'none' ? 'still no weakening found' : `still ${said(now)}`
  return `${said(now)} now, ${before === 'none' ? 'none found' : said(before)} before`
}

function votes(how: HowAdopted): string {
  if (how === null) return ''
  return how === 'without-vote' ? ' without a vote' : ` by ${how.inFavour} to ${how.against}, ${how.abstaining} abstaining`
}
