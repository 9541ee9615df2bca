import { filled } from '../text/filled.ts'
import { foldSpace } from '../text/tidy.ts'
import { parsingDoubts } from './parsing-doubts.ts'
import type { Adoption, Doubt, Vote } from './resolution.ts'
import { splitNames } from './state-names.ts'

const meeting = /(?<meeting>\d{1,3}(?:st|nd|rd|th) (?:plenary )?meeting)/
const date = /\b(?<date>\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4})/
const withoutVote = /adopted without a vote/i
const recordedVote =
  /recorded vote of (?<inFavour>\d{1,3})(?: votes?)? to (?<against>\d{1,3}|none)(?: votes?)?(?:,? with (?<abstaining>\d{1,3}|no) abstentions?)?/i
const listName = /(?:^|[\s.:\d\])])(?<list>In favour|Against|Abstaining):/g

/** `A/HRC/RES/37/35 7` in the middle of a list: a page header that the text layer put there. */
const pageHeader = /\bA\/HRC\/[A-Z\d./-]{1,30}(?: \d{1,3}\b)?/g

const count = (printed: string | undefined): number => (printed === undefined || /^(?:no|none)$/i.test(printed) ? 0 : Number(printed))

/** True where a line begins the adoption block: the meeting, or the bracket that says how the text was adopted. */
export function beginsAdoption(line: string): boolean {
  const first = line.charCodeAt(0)
  if (first === 0x5b || first === 0x41 || first === 0x52) return /^\[?(?:Resolution |Decision )?adopted (?:without|by a)/i.test(line)
  return first >= 0x31 && first <= 0x39 && /^\d{1,3}(?:st|nd|rd|th) (?:plenary )?meeting\b/.test(line)
}

function readLists(text: string): Pick<Vote, 'inFavour' | 'against' | 'abstaining'> {
  const lists = { 'In favour': [] as string[], Against: [] as string[], Abstaining: [] as string[] }
  const starts = [...text.matchAll(listName)]
  starts.forEach((start, position) => {
    const name = start.groups?.list as keyof typeof lists // one of the three that the pattern names
    const until = starts[position + 1]?.index ?? text.length
    const names = text.slice(start.index + start[0].length, until).split(']')[0] ?? ''
    lists[name] = splitNames(names.replace(pageHeader, ' ').replace(/\s+/g, ' '))
      .map((printed) => printed.replace(/[*\uf02a\d.]+$/, '').trim())
      .filter((printed) => printed !== '' && !/^none$/i.test(printed))
  })
  return { inFavour: lists['In favour'], against: lists.Against, abstaining: lists.Abstaining }
}

function voteDoubts({ counts, ...lists }: Vote): Doubt[] {
  const sides = [
    [parsingDoubts.votersInFavour, counts.inFavour, lists.inFavour],
    [parsingDoubts.votersAgainst, counts.against, lists.against],
    [parsingDoubts.votersAbstaining, counts.abstaining, lists.abstaining],
  ] as const
  const printed = sides.some(([, , names]) => names.length > 0)
  if (!printed) return [{ paragraph: null, reason: parsingDoubts.noVoters }]
  return sides
    .filter(([, total, names]) => total !== names.length)
    .map(([sentence, total, names]) => ({ paragraph: null, reason: filled(sentence, { total, named: names.length }) }))
}

/** The adoption that the lines after the last paragraph tell of, and what in it does not add up. */
export function readAdoption(lines: readonly string[], adoptedOn: string | null): { adoption: Adoption | null; doubts: readonly Doubt[] } {
  const text = foldSpace(lines.join(' ')).slice(0, 20_000)
  const on = date.exec(text)?.groups?.date ?? adoptedOn
  const met = meeting.exec(text)?.groups?.meeting ?? null
  const vote = recordedVote.exec(text)
  if (vote?.groups) {
    const { inFavour, against, abstaining } = vote.groups
    const counts = { inFavour: count(inFavour), against: count(against), abstaining: count(abstaining) }
    const recorded: Vote = { counts, ...readLists(text.slice(vote.index + vote[0].length)) }
    return { adoption: { on, meeting: met, how: { kind: 'vote', ...recorded } }, doubts: voteDoubts(recorded) }
  }
  if (withoutVote.test(text)) return { adoption: { on, meeting: met, how: { kind: 'without-vote' } }, doubts: [] }
  if (met === null && adoptedOn === null) return { adoption: null, doubts: [] }
  return { adoption: { on, meeting: met, how: { kind: 'not-stated' } }, doubts: [] }
}
