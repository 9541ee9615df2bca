import { anyOf, everyPlace } from './pattern.ts'
import { ourJudgement, type Phrase } from './phrase.ts'

const unlike = anyOf(
  ...['uneven', 'unequal', 'disproportionate', 'excessive', 'undue', 'one-sided', 'lopsided', 'inordinate', 'unbalanced', 'differential'],
  ...['unfair', 'discriminatory', 'obsessive', 'singular', 'constant', 'differing', 'different', 'divergent', 'diverging', 'varying'],
)
const look = anyOf(
  ...[
    'attention',
    'treatment',
    'focus',
    'scrutiny',
    'emphasis',
    'coverage',
    'application',
    'interest',
    'examination',
    'criticism',
    'preoccupation',
  ],
  ...['measures', 'standards', 'criteria', 'rules', 'weights', 'benchmarks', 'tests'],
)
const looked = anyOf(
  ...['countries', 'states', 'nations', 'governments', 'regions?', 'continents?', 'the south', 'situations', 'peoples', 'members', 'cases'],
)

/** The same family as `unequal yardsticks`: it stands although the paragraph deplores something. */
export const unequalScrutiny: Phrase = {
  name: 'unequal yardsticks',
  pattern: everyPlace(
    anyOf(
      `\\b${unlike} ${look}\\b[^;,]{0,40}?\\b(?:to|of|on|for|at|towards|in)\\b[^;,]{0,40}?\\b${looked}\\b`,
      '\\bpolitical (?:alliances?|affinit(?:y|ies)|friendships?|allegiances?|sympath(?:y|ies)|blocs?|proximity|alignments?)\\b',
      '\\b(?:single|singl)(?:es|ed|ing|e)? out (?:of )?(?:[a-z]+ ){0,3}?(?:countries|states|nations|governments)\\b',
    ),
  ),
  triggers: [
    ...['uneven', 'unequal', 'disproportionate', 'excessive', 'undue', 'one-sided', 'lopsided', 'inordinate', 'unbalanced', 'differential'],
    ...['unfair', 'differing', 'different', 'divergent', 'diverging', 'varying', 'alliances', 'alliance', 'affinities', 'friendships'],
    ...['allegiances', 'sympathies', 'blocs', 'proximity', 'alignments', 'singling', 'discriminatory', 'obsessive'],
  ],
  examples: ['the uneven attention given to situations in developing countries', 'differing measures applied to comparable situations'],
  source: ourJudgement,
}

const harsh = anyOf(
  ...['adversarial', 'accusatory', 'antagonistic', 'punitive', 'condemnatory', 'prosecutorial', 'inquisitorial', 'polemical', 'censorious'],
  ...['judge?mental', 'recriminatory', 'combative', 'sanctimonious', 'hectoring', 'moralizing', 'moralistic', 'aggressive'],
)
const manner = anyOf(
  ...['approach(?:es)?', 'methods?', 'stances?', 'resolutions?', 'mechanisms?', 'language', 'tone', 'attitudes?', 'debates?', 'postures?'],
  ...['rhetoric', 'initiatives?', 'procedures?', 'manner', 'styles?', 'texts?', 'discourse', 'practices?'],
)

const harshness: Phrase = {
  name: 'adversarial approaches',
  pattern: everyPlace(
    anyOf(
      `\\b${harsh} (?:and [a-z]+ )?${manner}\\b`,
      '\\b(?:restraint|moderation|discretion|reticence|circumspection|sobriety) in (?:the )?(?:[a-z]+ )?(?:pronouncements?|statements?|comments?|commentary|criticism|language|declarations?|utterances|tone|interventions)\\b',
      '\\b(?:lend|lending|give|giving|offer|offering) (?:support|comfort|weight|credence|succour) to (?:any|one|either|a) (?:[a-z]+ )?(?:camp|side|party|faction|bloc)\\b|\\b(?:tak(?:e|es|ing)|choos(?:e|ing)) sides\\b',
      '\\brumou?rs?\\b(?= (?:and|or|rather)|[,;])|\\b(?:gossip|conjecture|speculation|innuendo|insinuations?|press (?:cuttings|clippings))\\b',
      '\\bwith (?:an? |their |its )?(?:[a-z]+ )?(?:agendas?|axe[s]?|vested interests?|interests?) (?:of their own|to (?:grind|serve|push|advance|pursue))\\b',
      '\\b(?:disservice|harm|damage|prejudice) (?:done )?to the (?:cause|credibility|authority|standing|universality) of (?:human rights|the council)\\b',
    ),
  ),
  triggers: [
    ...[
      'adversarial',
      'accusatory',
      'antagonistic',
      'punitive',
      'condemnatory',
      'prosecutorial',
      'inquisitorial',
      'polemical',
      'judgemental',
    ],
    ...['judgmental', 'recriminatory', 'combative', 'hectoring', 'moralizing', 'aggressive', 'restraint', 'moderation', 'discretion'],
    ...['reticence', 'circumspection', 'camp', 'side', 'sides', 'faction', 'bloc', 'rumour', 'rumours', 'rumor', 'rumors', 'gossip'],
    ...[
      'conjecture',
      'speculation',
      'innuendo',
      'insinuations',
      'cuttings',
      'clippings',
      'agenda',
      'agendas',
      'axe',
      'disservice',
      'interests',
    ],
    ...['censorious', 'sobriety', 'cause'],
  ],
  examples: [
    'adversarial approaches',
    'restraint in public pronouncements',
    'have drawn on rumours and on conjecture',
    'parties with an agenda of their own',
  ],
  source: ourJudgement,
}

/** Complaints of how States are looked at and spoken of, in other words than "politicization". */
export const unequalScrutinies: readonly Phrase[] = [unequalScrutiny, harshness]
