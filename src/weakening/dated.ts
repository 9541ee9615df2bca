/** Months name a day or a year; a text that dates what it speaks of is about that event. */
const dates =
  /\b(?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:\d{4}|\d{1,2})\b|\b(?:in|since|of|during|from|by|until|between) (?:19|20)\d{2}\b|\b(?:19|20)\d{2} (?!agenda\b)[a-z]+|\brecent (?:escalation|surge|increase|wave|attacks?|events?|offensive|outbreak|incidents?)\b|\b(?:that|which) (?:have |has )?(?:killed|injured|displaced|destroyed|claimed the lives)\b|\b(?:pandemic|covid-19|coronavirus|ceasefire agreement|elections?|earthquake|cyclone)\b/

/** Symbols and resolutions carry years of their own and date nothing. */
const citations = /\b(?:resolutions?|decisions?)[^,;]{0,80}/g

/** True for a text about an event that had its day: its loss in a later text is no change of position. */
export function isDated(folded: string): boolean {
  return dates.test(folded.replace(citations, ''))
}
