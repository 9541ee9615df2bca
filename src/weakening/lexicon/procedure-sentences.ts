import type { Sentence } from '../sentence.ts'
import { ourJudgement } from './phrase.ts'

const opens =
  /^(?:(?:also|further) )?(?:decides|agrees|resolves|recommends|requests|invites|asks|proposes|considers|expects|encourages|suggests|questions|doubts|is of the (?:view|opinion))\b/
const theMatter =
  /\b(?:present (?:resolution|text|draft|initiative|subject|matter|question|mandate)|subject matter|(?:the|this) (?:matter|question|issue|item|topic|subject|theme|text|initiative)|(?:a|any|further|future|every|new) (?:[a-z]+ )?(?:resolutions?|drafts?|texts?|initiatives?|proposals?)|resolutions? on)\b/
const dealtWith =
  /\b(?:consider(?:ed)?|tak(?:e|en) up|tabl(?:e|ed|ing)|submit(?:ted)?|present(?:ed)?|discuss(?:ed)?|revert(?:ed)?|examin(?:e|ed)|address(?:ed)?|pronounc\w*|decid(?:e|ed)|adopt(?:ed)?|dealt|deal|handl(?:e|ed)|treat(?:ed)?|merg(?:e|ed)|consolidat\w+|includ(?:e|ed)|revisit(?:ed)?|placed|put forward|introduc(?:e|ed)|reopen(?:ed)?|return(?:ed)?|renegotiat\w+|subsum\w+|folded|examination|consideration|entertain\w*|consultations?|opinion|implement\w*)\b/

/** New paragraphs that make the Council deal with a matter less often, elsewhere, or under a condition. */
export const procedureSentences: readonly Sentence[] = [
  {
    name: 'dealt with less, elsewhere or later',
    triggers: [
      'resolution',
      'resolutions',
      'text',
      'texts',
      'draft',
      'drafts',
      'initiative',
      'initiatives',
      'subject',
      'matter',
      'question',
      'issue',
      'item',
      'topic',
      'theme',
      'proposal',
      'proposals',
      'mandate',
    ],
    kinds: [
      opens,
      theMatter,
      dealtWith,
      /\b(?:only|no more (?:often )?than|not (?:more|before|earlier|until)|at most|once (?:every|in)|every (?:two|three|four|five|second|third|other) years?|until|before any|henceforth|hereafter|from now on|in future|as from next year|(?:under|to) (?:agenda )?item (?:10|ten|3|three)|together with (?:related|other)|single,? consolidated|consolidated|omnibus|(?:third|fifth|sixth|second) committee|rather than|instead of|(?:biennial|triennial)(?:ly)?|alternate years|elsewhere|another (?:body|forum|organ)|consensus|no longer|unless|prior to any|before (?:the present|this)|before (?:its|the) [a-z-]+ (?:regular )?session|take over|whether [^;]{0,60}?(?:remain|continue|be (?:kept|retained|maintained)|still))\b/,
    ],
    unless:
      /\b(?:special rapporteur|independent expert|working group|high commissioner|secretary-general|office of the) to (?:[a-z]+ )?(?:present|submit|report|consider|address|examine)\b|\b(?:states|governments) to\b|\bpanel\b|\bmandate[- ]holders?\b|\b(?:organi[sz]e|convene|meeting|workshop)\b|\binteractive dialogue\b|\bannual(?:ly)?\b/,
    examples: [
      'Decides that the subject matter of the present resolution shall be considered together with related mandates under a single, consolidated resolution',
      'Decides that a resolution on the present subject shall in future be tabled no more than once every five years',
      'Recommends that the General Assembly, through its Fifth Committee, pronounce itself on the present resolution before any measure is taken',
    ],
    source: ourJudgement,
  },
]
