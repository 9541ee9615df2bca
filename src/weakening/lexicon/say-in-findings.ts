import { anyOf, everyPlace, upTo } from './pattern.ts'
import { ourJudgement, type Phrase } from './phrase.ts'

const source = '52/1 to 55/1 (OP12) and 24/24 to 36/21 (OP12), as quoted in weakening.md, category 20; patterns are our judgement'

const aState = anyOf('states?', 'governments?', 'authorit(?:y|ies)', 'countr(?:y|ies)')

const handsOver = anyOf(
  ...['share', 'shares', 'sharing', 'submit', 'submitting', 'transmit', 'transmitting', 'provide', 'providing'],
  ...['communicate', 'communicating', 'present', 'make available', 'circulate', 'forward', 'send', 'disclose'],
)
const written = anyOf(
  ...['draft reports?', 'drafts?', 'reports?', 'conference room papers?', 'papers?', 'findings', 'conclusions'],
  ...['observations', 'text', 'recommendations', 'documents?'],
)
const publication = anyOf(...['publication', 'release', 'issuance', 'submission', 'finalization', 'presentation', 'making public'])

const sharedBefore: Phrase = {
  name: 'share drafts before publication',
  pattern: everyPlace(
    anyOf(
      `\\b${handsOver}\\b [^;]{0,90}?\\b${written}\\b[^;]{0,90}?\\b${anyOf('in advance', 'prior to', 'before', 'ahead of', 'previous to')}\\b`,
      `\\b${anyOf('in advance of', 'prior to', 'before', 'ahead of')} (?:their|its|the|any|his or her) (?:[a-z]+ )?${publication}`,
      '\\bdraft reports?\\b',
    ),
  ),
  triggers: ['draft', 'drafts', 'advance', 'prior', 'before', 'ahead', 'publication', 'release', 'issuance', 'finalization'],
  examples: [
    'to share draft reports with the States concerned in advance of their publication',
    'to provide the Government with the findings before they are made public',
  ],
  source,
}

const takesIn = anyOf(
  ...['seek', 'seeking', 'obtain', 'obtaining', 'invite', 'request', 'solicit', 'take into account', 'taking into account'],
  ...['reflect', 'reflecting', 'include', 'incorporate', 'annex', 'append', 'attach', 'consider', 'publish', 'give due weight to'],
  ...['take due account of', 'reproduce'],
)
const answers = anyOf('comments?', 'views', 'responses?', 'replies', 'reply', 'clarifications?', 'observations', 'position')
const comesFrom = '(?:and [a-z]+ )?(?:of|by|from|provided by|submitted by|received from) (?:the )?'

const commentsSought: Phrase = {
  name: 'seek the comments of the State',
  pattern: everyPlace(
    anyOf(
      `\\b${takesIn}\\b (?:in (?:full|their entirety) )?(?:fully )?${upTo(4)}${answers} ${comesFrom}${upTo(3)}${aState}`,
      "\\b(?:states?|governments?)(?:'s|'|s') (?:written |official |full )?(?:responses?|repl(?:y|ies)|comments?|views|observations|clarifications?)\\b",
      '\\b(?:opportunity|right|sufficient time|adequate time|time) (?:for [a-z ]{0,30} )?(?:to|of) (?:comment|reply|respond|clarify|review)\\b',
      '\\bright of reply\\b',
    ),
  ),
  triggers: [
    ...['comments', 'comment', 'views', 'response', 'responses', 'replies', 'reply', 'clarification', 'clarifications'],
    ...['observations', 'position', 'respond', 'clarify'],
  ],
  examples: [
    'to seek the comments of the State concerned',
    'to reflect the State’s response in their reports',
    'the opportunity to comment',
  ],
  source,
}

const restsOn = anyOf(
  ...['rely', 'relying', 'base', 'basing', 'based', 'draw', 'drawing', 'use', 'using', 'act', 'report', 'founded', 'rest'],
)
const only = anyOf('only', 'solely', 'exclusively', 'primarily', 'strictly', 'mainly', 'entirely')
const known = anyOf('information', 'facts', 'allegations', 'sources', 'findings', 'data', 'reports', 'claims')
const confirmed = anyOf(
  ...['verified', 'confirmed', 'provided', 'supplied', 'authenticated', 'cleared', 'checked', 'validated', 'agreed'],
  ...['corroborated', 'furnished'],
)

const confirmedByState: Phrase = {
  name: 'only information that the State confirms',
  pattern: everyPlace(
    anyOf(
      `\\b${restsOn}(?: [a-z]+){0,3}? ${only}(?: (?:up)?on| the| such| those)?\\b`,
      '\\b(?:only|solely|exclusively|primarily|mainly) (?:up)?on (?:the )?(?:[a-z]+ )?(?:information|sources|facts|data|reports)\\b',
      `\\b${known} (?:(?:that|which) (?:is|are|has been|have been) )?(?:first |duly |fully |previously )?${confirmed} (?:with|by) (?:the )?${upTo(3)}${aState}`,
      '\\bofficial (?:sources|information|data)\\b',
    ),
  ),
  triggers: [
    ...['only', 'solely', 'exclusively', 'primarily', 'strictly', 'mainly', 'entirely', 'official'],
    ...['verified', 'confirmed', 'provided', 'supplied', 'authenticated', 'cleared', 'checked', 'validated', 'agreed'],
    ...['corroborated', 'furnished'],
  ],
  examples: ['to rely only on information verified with the authorities of the State concerned', 'based exclusively on official sources'],
  source: ourJudgement,
}

/** What gives those whom a report concerns a say in what it finds. */
export const sayInFindings: readonly Phrase[] = [sharedBefore, commentsSought, confirmedByState]
