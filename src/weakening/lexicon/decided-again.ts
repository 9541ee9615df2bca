import { anyOf, everyPlace } from './pattern.ts'
import type { Phrase } from './phrase.ts'

const organ = anyOf(
  ...[
    'general assembly',
    '(?:third|fifth|sixth|advisory) committee',
    'economic and social council',
    'security council',
    'bureau',
    'assembly',
  ],
  ...[
    'president of the council',
    'regional (?:groups?|organi[sz]ations?)',
    'council',
    'secretary-general',
    'advisory body',
    'member states',
  ],
)
const again = anyOf(
  ...[
    'review',
    're-?examin',
    'confirm',
    'reconfirm',
    'endors',
    'approv',
    'ratif',
    'reconsider',
    'revisit',
    'reassess',
    'pronounc',
    'validat',
  ],
  ...['vot', 'rul', 'decid'],
)
const decision = anyOf(
  ...['decisions?', 'present resolution', 'resolution', 'renewal', 'extension', 'establishment', 'continuation', 'existence', 'necessity'],
  ...['mandates?', 'appointment', 'relevance', 'usefulness', 'raison d.etre', 'future', 'retention', 'maintenance'],
)
const held = anyOf('held', 'taken', 'called', 'conducted', 'organi[sz]ed', 'required', 'put', 'requested', 'repeated', 'sought', 'cast')

const voted: Phrase = {
  name: 'decided again',
  pattern: everyPlace(
    anyOf(
      `\\b${organ} to (?:[a-z]+ )?${again}[a-z]* (?:up)?(?:on |the |this |its |any )*(?:[a-z]+ ){0,3}?${decision}\\b`,
      `\\b(?:votes?|ballots?|show of hands|roll-call|poll|referendum|motions?) (?:on|about|regarding|concerning|over) (?:the |its |any |this )*(?:[a-z]+ ){0,3}?${decision}\\b[^;]{0,60}?\\b${held}\\b`,
      `\\b(?:put|submit|subject|bring)(?:s|ted|ting|ed|ing)? [^;]{0,80}?\\bto (?:an? |the )?(?:[a-z]+ )?(?:vote|ballot|show of hands|poll)\\b`,
      `\\b${decision}\\b[^;]{0,25}?\\b(?:subject to|conditional (?:up)?on|dependent (?:up)?on|await|require|contingent (?:up)?on|pending)[a-z]* (?:an? |the |its |prior |further |annual |yearly |periodic |fresh |renewed |new |mid-term )*(?:confirmation|reconfirmation|endorsement|ratification|approval|review|vote|validation|authori[sz]ation)\\b`,
      `\\b(?:annual|yearly|each|every|recurrent|periodic|sessional|repeated) (?:[a-z]+ )?(?:votes?|ballots?|reconfirmation|confirmation) (?:of|on|about) (?:the |its )?(?:[a-z]+ ){0,2}?${decision}\\b`,
    ),
  ),
  triggers: [
    ...['review', 'reexamine', 're-examine', 'confirm', 'reconfirm', 'endorse', 'approve', 'ratify', 'reconsider', 'revisit', 'reassess'],
    ...[
      'pronounce',
      'validate',
      'vote',
      'votes',
      'ballot',
      'ballots',
      'hands',
      'roll-call',
      'poll',
      'referendum',
      'motion',
      'motions',
      'rule',
    ],
    ...['decide', 'confirmation', 'reconfirmation', 'endorsement', 'ratification', 'approval', 'validation', 'authorization'],
  ],
  examples: [
    'invites the General Assembly to review the decision',
    'a vote on the continuation of the mandate shall be held',
    'the renewal shall be subject to annual confirmation',
  ],
  source: 'weakening.md, category 22; our judgement',
}

const subject = anyOf('subjects?', 'matters?', 'questions?', 'items?', 'issues?', 'topics?', 'mandates?', 'theme', 'situation')
const lists = anyOf('list', 'agenda', 'programme of work', 'calendar', 'schedule', 'timetable', 'roster')
const mergers = anyOf(
  ...['merg', 'fold', 'absorb', 'subsum', 'incorporat', 'integrat', 'combin', 'join', 'consolidat', 'fus', 'amalgamat', 'cluster', 'bundl'],
  ...['group', 'dissolv', 'roll'],
)
const debate = anyOf('consideration', 'discussion', 'examination', 'debate', 'treatment', 'review', 'deliberations?')

const takenOff: Phrase = {
  name: 'off the list, or into another debate',
  pattern: everyPlace(
    anyOf(
      `\\b${subject}\\b[^;]{0,60}?\\b(?:taken|struck|removed|deleted|dropped|withdrawn|erased|left|omitted|moved|transferred) (?:off|from|out of|outside|to the end of) (?:the |its )?(?:[a-z]+ ){0,2}?${lists}\\b(?! of the (?:general )?assembly)`,
      `\\b${mergers}[a-z]* (?:the |its |this |further )*(?:[a-z]+ )?${debate} of (?:the |this )?(?:[a-z]+ ){0,3}?(?:in|into|with|within|under|as part of)\\b`,
      `\\b${debate} of (?:the |this )?(?:present |same )?${subject}\\b[^;]{0,40}?\\b(?:merged|folded|absorbed|subsumed|incorporated|integrated|combined|clustered) (?:in|into|with|within|under)\\b`,
      '\\b(?:no|not|nor|without|any|in place of|instead of) (?:[a-z]+ ){0,3}?(?:separate|stand-alone|distinct|free-standing) (?:texts?|resolutions?|drafts?|proposals?|initiatives?|items?|decisions?|debates?)\\b',
      `\\bat the (?:[a-z]+ )?request of (?:at least )?(?:one[- ](?:third|half|fifth|quarter)|two[- ]thirds|half|a (?:simple |qualified )?majority|(?:[a-z]+|\\d+) (?:or more )?(?:members|states)) (?:of|or|from)?\\b`,
      `\\b(?:review|examin|consider|assess|evaluat|weigh)[a-z]* (?:[a-z]+ )?(?:together with|alongside|jointly with|along with|in conjunction with) (?:all |the )*(?:[a-z]+ ){0,3}?mandates\\b`,
      '\\b(?:reducing|reduce|limiting|limit|rationali[sz](?:e|ing)|streamlin(?:e|ing)|cutting|cut|diminish(?:ing)?|pruning|capping|trimming) (?:of )?(?:the |their )?(?:overall )?(?:number|proliferation)(?: of (?:[a-z]+ ){0,3}?(?:mandates|procedures|resolutions|mechanisms|initiatives))?\\b',
    ),
  ),
  triggers: [
    ...['taken', 'struck', 'removed', 'deleted', 'dropped', 'withdrawn', 'erased', 'left', 'omitted', 'moved', 'transferred', 'merge'],
    ...[
      'merging',
      'merged',
      'fold',
      'folded',
      'absorb',
      'subsume',
      'incorporate',
      'integrate',
      'integrated',
      'combine',
      'consolidate',
      'fuse',
    ],
    ...[
      'amalgamate',
      'cluster',
      'clustered',
      'bundle',
      'group',
      'separate',
      'stand-alone',
      'distinct',
      'free-standing',
      'request',
      'together',
    ],
    ...['alongside', 'jointly', 'conjunction', 'along', 'number', 'proliferation', 'join', 'roll', 'dissolve', 'integrating', 'combining'],
  ],
  examples: [
    'the matter shall be taken off the list of items',
    'to merge the consideration of the present subject into',
    'and to submit no separate text',
    'examined together with all other mandates',
  ],
  source: 'weakening.md, category 22; our judgement',
}

/** How a decision of the Council is made to wait for a second one, or loses its place on the agenda. */
export const decidedAgain: readonly Phrase[] = [voted, takenOff]
