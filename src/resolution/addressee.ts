import type { Span } from '../text/span.ts'
import type { LeadingVerb } from './leading-verb.ts'

/** Verbs that are said to somebody. */
const saidToSomebody =
  /^(?:appeals to|appealing to|asks|assures|authori[sz]es|calls (?:upon|on)|calling (?:upon|on)|directs|encourages|encouraging|instructs|invites|inviting|reminds|requests|requesting|thanks|urges|urging)$/

/** `in this regard`, `in particular` between the verb and whoever it addresses. */
const aside = /^,? ?(?:in (?:this|that) (?:regard|respect|context|connection)|in particular|therefore|accordingly),? |^to /

/** Where whoever is addressed has been named: the task begins (`to ensure`, but not `the right to food`), or a clause, or an aside. */
const end = new RegExp(
  [
    '[:;.]',
    '(?<!\\b(?:right|access|Adviser|Envoy|Assistant)) to(?:,| (?!the\\b|a\\b|an\\b|all\\b|its\\b|their\\b))',
    ',? (?:that|which|who|whose|where|when|while|not to|and to|and encourages|and invites|and requests|and urges|and calls) ',
    ',? (?:in (?:accordance|consultation|cooperation|coordination|collaboration|conformity|line|order|close|particular|fulfilling|carrying)|as appropriate|pursuant|inter alia|consistent) ?',
    ', (?:in|within|with|as|through|including|upon|subject|by|for|on|at|according|taking|bearing|building|if|without|once|during|working|acting) ',
  ].join('|'),
)

/** Longer than any list of addressees in the Council's texts. */
const longest = 600

/** Whoever the verb addresses, as printed (`the Secretary-General`, `all States`); null where the verb addresses nobody or the words do not tell. */
export function addresseeOf(text: string, leading: LeadingVerb): { readonly text: string; readonly span: Span } | null {
  if (!saidToSomebody.test(leading.repeats ?? leading.verb)) return null
  const skipped = aside.exec(leading.rest)?.[0].length ?? 0
  const start = text.length - leading.rest.length + skipped
  const within = text.slice(start, start + longest)
  const named = within.slice(0, end.exec(within)?.index ?? within.length).replace(/(?:[,\s]|\band$)+$/, '')
  return named === '' || named.startsWith(',') ? null : { text: named, span: { start, end: start + named.length } }
}
