import { anyOf, everyPlace, upTo } from './pattern.ts'
import type { Phrase } from './phrase.ts'

const question = anyOf(
  'consideration',
  'examination',
  'discussion',
  'deliberations?',
  'decision',
  'questions?',
  'matters?',
  'items?',
  'issues?',
  'file',
  'renewal',
  'mandates?',
  'subject',
)

const elsewhere = anyOf(
  'general assembly',
  '(?:third|fifth|sixth|advisory) committee',
  'bureau',
  'economic and social council',
  'presidency',
  'president of the council',
  '(?:its |the |their )?(?:sponsors?|authors|drafters|proponents|regional groups?|secretariat|capitals)',
  '(?:an? )?(?:open-ended |informal |intergovernmental )+(?:working group|task force|process|consultations)',
  '(?:another|other|a more suitable|the competent|the appropriate|a regional) (?:body|bodies|forum|forums|organs?|organi[sz]ations?)',
  'regional (?:bodies|organi[sz]ations|mechanisms)',
)

/** What the Council does when it will not decide now, in other words than "defer". */
export const deferrals: readonly Phrase[] = [
  {
    name: 'to leave in suspense',
    pattern: everyPlace(
      '\\b(?:leav|keep|hold|held|put|plac|lay|lie|lies|rest|park|let|kept|left)(?:e|es|ing|s)?\\b[^;]{0,80}? (?:in suspense|in limbo|on ice|in reserve|to one side|dormant|unresolved|undecided|inactive|off the agenda|for (?:later|another|a later|a future))\\b',
      '|\\bsine die\\b|\\bshelv(?:e|es|ed|ing)\\b|\\bmoratorium on (?:[a-z]+ ){0,4}?(?:mandates?|resolutions?|mechanisms?|procedures?|decisions?|the)\\b',
    ),
    triggers:
      'suspense limbo ice reserve side dormant unresolved undecided inactive agenda later future another sine shelve shelves shelved shelving moratorium'.split(
        ' ',
      ),
    examples: ['to leave the matter in suspense', 'adjourned sine die', 'a moratorium on the mandate'],
    source: 'weakening.md, category 22; our judgement',
  },
  {
    name: 'to hand the question to others',
    pattern: everyPlace(
      '\\b(?:transfer|hand|relegat|pass|ced|delegat|refer|remit|send|return|leav|assign|defer|mov|entrust|remand|submit|surrender)(?:e|es|s|ring|ting|ing)?\\b[^;]{0,60}?\\b',
      question,
      '\\b[^;]{0,60}? (?:(?:up)?on|to|for|before|by|with) (?:the |its )?',
      elsewhere,
      '\\b',
    ),
    triggers:
      'transfer transferring hand handing relegate relegating pass passing cede delegate delegating refer referring remit remitting send sending return returning leave leaving assign defer move moving entrust remand submit surrender'.split(
        ' ',
      ),
    examples: ['to transfer consideration of the item to the General Assembly', 'to leave the matter to regional bodies'],
    source: 'weakening.md, category 22; our judgement',
  },
  {
    name: 'until all agree',
    pattern: everyPlace(
      '\\b(?:until|unless|once|as soon as|when|after|only if|provided that|conditional (?:up)?on|contingent (?:up)?on|in the absence of|for (?:want|lack) of|awaiting|pending|given the (?:lack|absence) of|there (?:is|being) no|requires?|require the|absent) ',
      upTo(10),
      anyOf(
        'consensus',
        'common (?:understanding|ground|position|view|approach)',
        'unanim[a-z]+',
        'unanimity',
        'meeting of minds',
        'clarity',
        'clarified',
        'broad(?:er|est)? (?:support|agreement|acceptance)',
        '(?:two-thirds|qualified|special|three-quarters) majority',
        '(?:states|members|delegations|groups|membership|council) (?:[a-z]+ ){0,4}?agree[a-z]*',
        'agreement (?:of|among|between) (?:all )?(?:the )?(?:states|members|delegations|groups|membership|parties)',
      ),
      '\\b',
    ),
    triggers:
      'consensus common unanimous unanimously unanimity minds clarity clarified support agreement acceptance majority agree agreed'.split(
        ' ',
      ),
    examples: ['until there is consensus', 'for lack of a common understanding', 'requires a two-thirds majority', 'once all States agree'],
    source: 'weakening.md, category 22; our judgement',
  },
  {
    name: 'premature',
    pattern: everyPlace(
      '\\b(?:premature|untimely|inopportune|inadvisable|ill-timed|too (?:early|soon)|(?:hour|time|moment|day|conditions) (?:[a-z]+ ){0,6}?(?:(?:not|hardly) (?:yet )?(?:come|arrived|ripe|right|met|exist)|has yet to come|have yet to)|not (?:yet )?(?:ripe|opportune|timely|mature|the (?:right )?(?:time|moment)|in a position to))\\b|\\b(?:before|prior to) (?:the |any )?(?:[a-z-]+ ){0,4}?(?:is|are|be|being) (?:appointed|established|launched|renewed|activated|extended)\\b|\\bmore time (?:is|for|to|should)\\b|\\b(?:further|additional|more) (?:time|reflection|consultations?|study|discussions?) (?:is|are|be|before|prior|ahead)\\b',
    ),
    triggers:
      'before prior premature untimely inopportune inadvisable ill-timed early soon hour day come arrived yet ripe opportune timely mature time moment position reflection consultation consultations study discussion discussions'.split(
        ' ',
      ),
    examples: ['considers it premature', 'not yet ripe for decision', 'more time is needed', 'further consultations are needed'],
    source: 'weakening.md, category 22; our judgement',
  },
  {
    name: 'to take up later',
    pattern: everyPlace(
      '\\b(?:take up|resum(?:e|ing)|revisit(?:ing)?|consider(?:ing)?|address|decid(?:e|ing)|return(?:ing)? to|come back to|discuss|reconsider|re-?open|pronounce|rule|act|vote|renew|appoint|establish)\\b[^;]{0,80}? ',
      anyOf(
        'at (?:a|an|some|one of its|any) (?:later|future|subsequent|suitable|unspecified|forthcoming|more appropriate|more suitable)',
        'another time',
        'on a later occasion',
        'when (?:conditions|circumstances|the time|the climate)',
        'at its convenience',
        'in the future',
      ),
      '\\b',
    ),
    triggers:
      'later future subsequent suitable unspecified forthcoming appropriate time occasion conditions circumstances climate convenience'.split(
        ' ',
      ),
    examples: ['to take up the matter at a later session', 'to revisit the question when conditions allow'],
    source: 'weakening.md, category 22; our judgement',
  },
  {
    name: 'to undo the decision',
    pattern: everyPlace(
      '\\b(?:reconsider|revisit|re-?open|re-?examine|rescind|annul|revoke|quash|overturn|undo|nullify|call into question|put into question|discontinue|close|conclude|cease|strike (?:out|off)|delete|remove|drop) (?:[a-z]+ ){0,4}?(?:consideration|decision|resolution|renewal|establishment|appointment|item|question|matter|vote|debate|discussion)s?\\b',
      '|\\b(?:bundl|cluster|amalgamat|fold|fus|consolidat)(?:e|es|ed|ing|s)?\\b[^;]{0,60}\\b(?:resolutions?|texts?|items?|initiatives|mandates)\\b|\\bomnibus (?:text|resolution)s?\\b|\\bwithhold(?:s|ing)? (?:its |any |a |the )?(?:decision|vote|consent|support|endorsement|approval)\\b',
      '|\\b(?:null and void|without (?:legal )?effect|of no (?:legal )?effect|ultra vires|outside (?:its|the council.s|the) (?:competence|remit|mandate|purview))\\b',
    ),
    triggers:
      'bundle bundling cluster clustering amalgamate fold folding fuse consolidate consolidating omnibus withhold withholds withholding reconsider revisit reopen re-open re-examine reexamine rescind annul revoke quash overturn undo nullify call put discontinue close conclude cease strike delete remove drop null effect ultra outside'.split(
        ' ',
      ),
    examples: ['to rescind its decision', 'to discontinue its consideration', 'is null and void', 'to reopen the question'],
    source: 'weakening.md, category 22; our judgement',
  },
  {
    name: 'not to be given effect',
    pattern: everyPlace(
      '\\b(?:not|neither|nor|cease to) (?:be )?(?:[a-z]+ )?(?:operational|implemented|given effect|carried out|activated|appointed|launched|operationali[sz]ed|acted upon|put into effect|commence|begin|start)\\b',
      '|\\b(?:implementation|operation|appointment|application|execution|commencement|launch|entry into force)\\b[^;]{0,60}?\\b(?:awaits?|awaiting|withheld|held (?:back|over)|conditional|contingent|stayed|put back|depend(?:s|ent)?) ?(?:up)?(?:on)?\\b',
    ),
    triggers:
      'not neither nor cease operational implemented given carried activated appointed launched operationalized operationalised acted commence begin start await awaits awaiting withheld held conditional contingent stayed depend depends dependent'.split(
        ' ',
      ),
    examples: ['shall not be given effect', 'the appointment shall be contingent on'],
    source: 'weakening.md, category 22; our judgement',
  },
]
