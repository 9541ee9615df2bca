import { enterAcceptedAmendments } from '../watch/enter-accepted-amendments.ts'
import { draftSymbol, enterAndPrint, nameGiven } from './entered.ts'

/** Enters that the Council accepted amendments to a draft: the text as amended by them becomes a version. */
export async function amended(given: string, amendments: readonly string[], by: string): Promise<number> {
  const symbol = draftSymbol(given, 'a draft')
  const accepted = amendments.map((one) => draftSymbol(one, 'an amendment'))
  const saidBy = nameGiven(by, 'Ana, in the room')
  return enterAndPrint(given, (watch) => enterAcceptedAmendments(watch, { symbol, amendments: accepted, saidBy }))
}
