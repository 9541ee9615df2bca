import type { WatchSentences } from '../sentence.ts'

/** What is said to those who run the watch, in English. */
export const englishWatchSentences: WatchSentences = {
  'which-mandate': ({ text }, { text: name }) => `Which mandate? ${name(text)} matches none that is watched`,
  titled: ({ title }) => (title === null ? 'It has no title.' : `“${title}”.`),
  'sponsored-by': ({ sponsors }, { sponsors: said }) => `Sponsors: ${said(sponsors)}.`,
  nearest: ({ names }) => (names.length > 0 ? `Nearest: ${names.join(', ')}.` : 'No watched mandate comes near.'),
  'cannot-read': ({ what }) => `I cannot read ${what}`,
  'cannot-read-since': ({ source, since }, { moment, source: name }) => `I cannot read ${name(source)} since ${moment(since)}`,
  'not-as-known': ({ source, since }, { moment, source: name }) => `${name(source)} is not as I knew it, since ${moment(since)}`,
  'trying-again': ({ pace, changed }, { pace: said }) =>
    `Nothing is lost; I try again ${said(pace)} and will say when ${changed ? 'it is as before' : 'I see again'}.`,
  'look-yourself': ({ changed }) =>
    changed
      ? 'Something may have been withdrawn, or the site changed: look at it, and report a new layout.'
      : 'If action is today, look at the source yourself.',
  'reads-again': ({ source }, { source: name }) => `I can read ${name(source)} again`,
  meanwhile: ({ since, appeared }, { moment }) =>
    `I could not read it from ${moment(since)} on. ${appeared.length === 0 ? 'Nothing new appeared meanwhile.' : `Appeared meanwhile: ${appeared.join(', ')}.`}`,
  'still-watching': ({ sessions, drafts }) =>
    `Still watching: ${sessions.length === 0 ? 'no session is near' : `session ${sessions.join(' and ')}, ${drafts} ${drafts === 1 ? 'draft' : 'drafts'} held`}`,
  'last-seen': ({ sources }, { moment }) => {
    if (sources.length === 0) return 'No source has been asked yet.'
    const said = sources.map(({ source, seen, failingSince }) => {
      if (failingSince !== null) return `${source}: not since ${moment(failingSince)}`
      return `${source}: ${seen === null ? 'not yet' : moment(seen)}`
    })
    return `Last seen: ${said.join('; ')}.`
  },
  'takes-no-messages': ({ channel }) => `The channel ${channel} takes no messages`,
  'kept-for-it': () => 'Nothing is lost: what is for it is kept and tried again, and delivered in order when it is back.',
  'takes-messages-again': ({ channel }) => `The channel ${channel} takes messages again`,
  'delivered-now': () => 'What waited for it is delivered now, in order.',
  'edit-refused': () => 'An edit of the configuration cannot be used',
  'goes-on': () => 'I go on with what stood there before.',
  lines: ({ lines, left }) => `${lines.join(' ')}${left > 0 ? ` And ${left} more; the log has them all.` : ''}`,
  'mend-it': () => 'Mend it and save: I look every few seconds.',
  'edit-taken-up': ({ back }) => (back ? 'The configuration is in order again' : 'The configuration was changed'),
  'as-it-was': () => 'It is as it was.',
  'test-alert': () => 'Test alert: Mandate Watch can post here',
  'test-body': () => 'Somebody who runs Mandate Watch sent this to see that alerts arrive. No draft is meant; nothing is to be done.',
  subscribed: ({ what, severity, digest, by }) =>
    `This channel now gets: ${what ?? 'All mandates'}, from ${severity}${digest ? `, as a ${digest} digest` : ''}. Asked for by ${by}.`,
}
