/** What a sentence says itself, without the words that it quotes. */
export const outsideQuotations = (said: string): string => said.replace(/«[^»]*»|“[^”]*”/g, '')

/** Common words of English that are no words of French or Spanish. */
export const english =
  /\b(?:the|of|and|to|is|was|were|that|which|longer|draft|with|for|this|its|it|added|became|taken|text|report|duty|words|from|asks|now|goes|any|more|less|years?|months?)\b/i
