import { anyOf, everyPlace, upTo } from './pattern.ts'
import type { Phrase } from './phrase.ts'

const outside = anyOf(
  'from (?:abroad|outside|without|beyond (?:its|their) borders|other (?:states|countries|nations|powers)|third (?:states|countries|parties))',
  'by (?:outsiders|outside|others|foreign|external|other (?:states|countries|nations|powers)|third (?:states|countries|parties))',
)

const sway = anyOf(
  'tutelage',
  'guardianship',
  'trusteeship',
  'dictation',
  'diktats?',
  'dictates?',
  'prescriptions?',
  'directives?',
  'domination',
  'hegemony',
  'subordination',
  'coercion',
  'duress',
  'paternalism',
  'lecturing',
  'encroachments?',
  'meddling',
  'intrusions?',
  'imposition',
  'interference',
  'intervention',
  'influence',
  'pressure',
  'supervision',
  'judgements?',
)

const holder = anyOf(
  '(?:each|every|any|all|the|a|individual|sovereign) (?:sovereign |member |independent )?(?:states?|nations?|peoples?|countr(?:y|ies)|governments?)',
  'states',
  'nations',
  'national (?:authorities|institutions|governments)',
  'the (?:competent |domestic |legitimate )?authorities',
  'peoples? of',
  'them',
  'it',
)

const settle = anyOf(
  'decid(?:e|es|ed|ing)',
  'determin(?:e|es|ed|ing)',
  'choos(?:e|es|ing)',
  'chosen',
  'settl(?:e|es|ed|ing)',
  'defin(?:e|es|ed|ing)',
  'judg(?:e|es|ed|ing)',
  'shap(?:e|es|ed|ing)',
  'design(?:s|ed|ing)?',
  'chart(?:s|ed|ing)?',
  'set(?:s|ting)?',
  'organi[sz](?:e|es|ed|ing)',
  'conduct(?:s|ed|ing)?',
  'manag(?:e|es|ed|ing)',
)

/** What a State keeps for itself when scrutiny is told to stop at its door, in other words than "sovereignty". */
export const sovereignChoice: readonly Phrase[] = [
  {
    name: 'without tutelage from abroad',
    pattern: everyPlace(
      '\\b',
      anyOf(
        `(?:tutelage|diktats?|hegemony|hegemonism|paternalis[a-z]+|patroni[sz]ing)\\b`,
        `${sway} (?:[a-z]+ ){0,2}?${outside}\\b`,
        `(?:impos(?:e|es|ed|ing)|dictat(?:e|es|ed|ing)|prescrib(?:e|es|ed|ing)) (?:[a-z]+ ){0,3}?${outside}\\b`,
        `(?:foreign|external|outside|outsiders'?) (?:[a-z]+ )?(?:${sway}|agendas?|designs?|blueprints?|templates?|recipes|models?|values|solutions|powers)\\b`,
        'outsiders\\b',
      ),
    ),
    triggers:
      'tutelage diktat diktats hegemony hegemonism paternalism paternalistic patronizing patronising abroad outside outsiders beyond other third others foreign external without'.split(
        ' ',
      ),
    examples: ['without tutelage from abroad', 'prescriptions from outside', 'imposed by other States', 'foreign templates'],
    source: 'weakening.md, category 16; our judgement',
  },
  {
    name: 'for each State alone to decide',
    pattern: everyPlace(
      '\\b',
      anyOf(
        `(?:for|up to) ${holder}(?: concerned)?(?:,? (?:and (?:for )?(?:them|it) )?(?:alone|themselves|itself|only|solely|exclusively))?,? ${upTo(4)}to (?:freely |independently |themselves )?${settle} ${upTo(5)}(?:its|their|which|how|whether|the (?:pace|course|path|manner|means|form|content))\\b`,
        `(?:right|rights|prerogative|prerogatives|freedom|privilege|competence|liberty|authority) of ${holder} to (?:freely |independently )?${settle}\\b`,
        `(?:exclusive|sole|sovereign|inherent|inalienable) (?:prerogatives?|competences?|authority|domain|province|preserve|purview|responsibility|discretion|jurisdiction|remit) of (?:the |each |every |all |any )?(?:states?|governments?|nations?|countr(?:y|ies)|national|authorities)\\b`,
        '(?:primary and )?(?:exclusive|sole|supreme|ultimate|final|plenary|undivided) (?:and [a-z]+ )?(?:authority|competence|jurisdiction|responsibility|say|word|control|power|judgement)\\b[^;,]{0,60}?\\b(?:resid|rest|li|belong|vest|remain|fall|pertain)(?:e|es|ed|s)? (?:solely |exclusively |only )?(?:in|with|to|within|upon) (?:the |each |every |all |their )*(?:[a-z]+ ){0,2}?(?:states?|governments?|nations?|authorities)',
        '(?:exclusive|sole|reserved|internal|domestic) (?:preserve|province|domain|purview|competences?|prerogatives?)\\b',
        '(?:belongs?|rests?|remains?|lies|falls|reserved|left) (?:[a-z]+ ){0,2}?(?:exclusively|solely|alone|entirely) (?:to|with|within|for) (?:the |each |every )?(?:states?|governments?|nations?|national|domestic|countr(?:y|ies)|authorities)\\b',
        '(?:own|chosen|independent|self-chosen) (?:path|road|course|choice|model|way|pace) (?:of|to|towards|in|for|as)\\b',
        '(?:decided|determined|chosen|shaped|owned|led|driven) (?:freely |solely |only |exclusively )?by (?:each |every )(?:state|nation|country|people|government)\\b|(?:home-?grown|self-reliant) (?:solutions?|approach(?:es)?|process(?:es)?|paths?)',
      ),
    ),
    triggers:
      'for up right rights prerogative prerogatives freedom privilege competence competences liberty authority exclusive sole sovereign inherent inalienable reserved internal domestic preserve province domain purview exclusively solely alone entirely own chosen independent self-chosen path decided determined shaped owned led driven home-grown homegrown self-reliant decide determine choose settle'.split(
        ' ',
      ),
    examples: [
      'for each people alone to decide on its institutions',
      'the prerogative of each State to determine',
      'the exclusive province of Governments',
      'own path of reform',
    ],
    source: 'weakening.md, category 16; our judgement',
  },
  {
    name: 'the equal standing and authority of States',
    pattern: everyPlace(
      '\\b(?:sovereign )?',
      anyOf(
        'equality',
        'equal (?:standing|rank|status|footing|dignity|worth)',
        'self-determination',
        'independence',
        'autonomy',
        'prerogatives',
        'primacy',
        'supremacy',
        'dignity',
        'unity',
        'integrity',
      ),
      '(?:,? (?:and )?(?:equal |territorial |national |political )?[a-z-]+){0,3} of (?:all |the |each |every |sovereign |member |national |domestic )*(?:states?|nations?|countr(?:y|ies)|governments?|national (?:institutions|authorities|courts)|domestic (?:institutions|courts))\\b(?! parties)',
      '|\\b(?:statehood|state authority|national (?:independence|dignity|will|pride|interests?)|independent foreign policy|juridical equality|equals among nations)\\b',
    ),
    triggers:
      'equality standing rank status footing dignity worth self-determination independence autonomy prerogatives primacy supremacy unity integrity statehood authority national juridical equals independent'.split(
        ' ',
      ),
    examples: ['the self-determination and equal standing of States', 'the primacy of national institutions', 'the national interest'],
    source: 'weakening.md, category 16; our judgement',
  },
]
