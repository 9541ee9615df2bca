import { anyOf, everyPlace } from './pattern.ts'
import { ourJudgement, type Phrase } from './phrase.ts'

const directs = `${anyOf(
  ...['guid', 'steer', 'supervis', 'oversee', 'overse', 'approv', 'endors', 'review', 'clear', 'validat', 'monitor', 'evaluat'],
  ...['direct', 'vet', 'scrutini[sz]', 'authori[sz]', 'amend', 'correct', 'screen', 'assess'],
)}(?:e|es|ed|ing|s|al|ement|ation|ision|ance)?`
const theWork = anyOf(
  ...['work', 'programmes? of work', 'work (?:plans?|programmes?)', 'plans?', 'draft reports?', 'drafts?', 'draft findings'],
  ...['activities', 'conduct', 'communications', 'statements', 'performance', 'non-compliance', 'methodology', 'visits'],
)
const theExpert = anyOf(
  ...['special rapporteurs?', 'independent experts?', 'working group', 'mandate[- ]holders?', 'commission', 'mission'],
  ...['mechanism', 'experts?'],
)
const theProduct = anyOf(
  ...['work (?:plan|programme)', 'programme of work', 'plan of (?:work|activities)', 'draft reports?', 'reports?', 'findings'],
  ...['statements?', 'visits', 'methodology', 'drafts?'],
)
const goesThrough = anyOf(
  ...['endorsement', 'approval', 'approved', 'endorsed', 'clearance', 'cleared', 'authori[sz]ation', 'consent', 'validation'],
  ...['reviewed', 'review', 'vetted', 'agreement'],
)
const others = anyOf(
  ...['council', 'bureau', 'president', 'governments?', 'states?', 'groups?', 'committee', 'authorities', 'secretariat', 'assembly'],
)

const sayInWork: Phrase = {
  name: 'others have a say in the work',
  pattern: everyPlace(
    anyOf(
      `\\b${directs} (?:by |of |the |his or her |their |its |draft |annual |any |all |future )*(?:[a-z]+ ){0,3}?${theWork}\\b[^;]{0,60}?${theExpert}\\b`,
      `\\b${theProduct} (?:[a-z ]{0,60} )?(?:for|to|shall be|be|is|subject to|upon|after|with|reviewed|submitted) (?:the |its |their |prior |be |previous )*${goesThrough} (?:by|of|from) (?:the )?(?:[a-z]+ ){0,3}?${others}\\b`,
      '\\b(?:draft (?:reports?|findings|conclusions)|findings|drafts) (?:first )?(?:reviewed|amended|corrected|checked|examined|approved|cleared|vetted) by (?:the )?(?:[a-z]+ ){0,2}?(?:governments?|states?|authorities|bureau|council)\\b',
    ),
  ),
  triggers: [
    ...['guide', 'guiding', 'guidance', 'steer', 'steering', 'supervise', 'supervising', 'supervision', 'oversee', 'overseeing'],
    ...['approve', 'approved', 'approval', 'endorse', 'endorsed', 'endorsement', 'review', 'reviewed', 'clear', 'clearance'],
    ...['cleared', 'validate', 'validation', 'monitor', 'evaluate', 'direct', 'vet', 'vetted', 'scrutinize', 'scrutinise'],
    ...['authorize', 'authorization', 'amend', 'correct', 'screen', 'assess', 'board', 'supervisory', 'consent', 'agreement'],
  ],
  examples: ['an advisory board to guide the programme of work of the Special Rapporteur', 'a work plan for endorsement by the Council'],
  source: ourJudgement,
}

const oversight: Phrase = {
  name: 'oversight of mandate holders',
  pattern: everyPlace(
    anyOf(
      '\\b(?:ethics|oversight|disciplinary|advisory|supervisory|monitoring|review|legal) (?:committee|body|board|mechanism|procedure|panel) (?:[a-z]+ ){0,6}(?:mandate holders?|special procedures|special rapporteurs?|experts?)\\b',
      '\\b(?:oversight|supervision|evaluation|accountability|scrutiny|conduct|performance) of (?:the )?(?:mandate holders?|special procedures|special rapporteurs?|independent experts?)\\b',
      '\\b(?:prior |advance )?(?:approval|authori[sz]ation|clearance|concurrence|consent|agreement|permission|endorsement) of (?:the )?(?:council|president|bureau|coordinating committee|secretariat)\\b',
      '\\b(?:complaints?|allegations|objections|accusations) (?:about|against|concerning|regarding|relating to) (?:the |any )?(?:[a-z]+ ){0,4}?(?:mandate[- ]holders?|special procedures|special rapporteurs?|independent experts?)\\b',
    ),
  ),
  triggers: [
    ...['ethics', 'oversight', 'disciplinary', 'supervisory', 'supervision', 'evaluation', 'scrutiny', 'performance', 'conduct'],
    ...['clearance', 'approval', 'authorization', 'accountability', 'monitoring', 'review', 'advisory'],
    ...['authorisation', 'concurrence', 'consent', 'agreement', 'permission', 'endorsement'],
    ...['complaint', 'complaints', 'allegations', 'objections', 'accusations'],
  ],
  examples: ['an ethics committee for special procedures mandate holders', 'oversight of mandate holders'],
  source: 'weakening.md, category 20',
}

/** What puts a mandate holder's work under the direction of others. */
export const oversightOfExperts: readonly Phrase[] = [sayInWork, oversight]
