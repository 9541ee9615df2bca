import type { Phrase } from './phrase.ts'
import { sovereignChoice } from './sovereign-choice.ts'

/**
 * Language that turns from the person to the State. Agreed forms stand in hundreds of texts, so the families leave out the boilerplate
 * that a country text recites ("sovereignty, independence, unity and territorial integrity of X").
 */
export const sovereignty: readonly Phrase[] = [
  {
    name: 'national sovereignty',
    pattern:
      /\b(?:national |state |states' |full |sovereign )?sovereignty(?! of (?!(?:states?|all|each|every|countries|nations|member|other|the state)\b))(?!(?:,| and|, and)? (?:political )?(?:independence|unity|territorial|national unity)[a-z, ]{0,80} of (?!states?\b|all\b|each\b|every\b|countries\b|nations\b|member\b|other\b))|\bsovereign (?:equality|rights?|prerogatives?|will|decisions?|choices?|jurisdiction|authority|independence)\b|\bsovereign states\b/g,
    triggers: ['sovereignty', 'sovereign'],
    examples: ['respect for national sovereignty', 'the sovereign equality of States', 'their sovereign prerogatives'],
    source:
      'weakening.md, category 16: “sovereign*” stands in 114 of 530 resolutions; “sovereignty, independence, unity and territorial integrity of X” is boilerplate',
  },
  {
    name: 'non-interference',
    pattern:
      /\bnon-(?:interference|intervention)\b|(?<!opinions )(?<!opinion )\b(?:without|no|free from|refrain(?:ing)? from|against|reject(?:s|ing)?|avoid(?:ing)?) (?:any |all )?(?:external |foreign |outside |undue external |political )*(?:interference|intervention|intrusion|meddling|pressure|dictates?|imposition)\b(?! (?:with|in) (?:the (?:work|enjoyment|exercise|right|privacy|activities)|their (?:work|private|privacy)))|\b(?:external|foreign|outside) (?:interference|intervention|pressure|dictates?|imposition|models?)\b|\binternal affairs\b|\bdomestic affairs\b/g,
    triggers: [
      'non-interference',
      'non-intervention',
      'interference',
      'intervention',
      'intrusion',
      'meddling',
      'pressure',
      'coercion',
      'dictates',
      'dictate',
      'imposition',
      'affairs',
      'models',
      'model',
    ],
    examples: [
      'non-interference in the internal affairs of States',
      'without external interference',
      'rejecting any imposition of foreign models',
    ],
    source: 'weakening.md, category 16',
  },
  {
    name: 'domestic jurisdiction',
    pattern:
      /\b(?:essentially |exclusively |solely |primarily )?(?:within|under|falling within|matters? of) (?:the |their |its )?(?:exclusive |sole |sovereign )?(?:domestic|national|internal) (?:jurisdiction|competence|affairs|concern)\b|\bdomestic jurisdiction\b|\bprincipal(?:ly)? (?:a )?matters? for (?:the )?state/g,
    triggers: ['jurisdiction', 'competence', 'affairs', 'concern', 'matter', 'matters'],
    examples: ['matters essentially within the domestic jurisdiction of States'],
    source: 'weakening.md, category 16; Article 2 (7) of the Charter',
  },
  {
    name: 'territorial integrity',
    pattern:
      /\b(?:territorial integrity|political independence)\b(?! of (?!(?:states?|all|each|every|countries|nations|member|other)\b))(?!,? [a-z, ]{0,60} of (?!states?\b|all\b|each\b|every\b|countries\b|nations\b|member\b|other\b))/g,
    triggers: ['territorial', 'independence'],
    examples: ['territorial integrity of States'],
    source: 'weakening.md, category 16',
  },
  {
    name: 'national ownership',
    pattern:
      /\b(?:national|state|country|government|states') (?:ownership|leadership)\b|\b(?:nationally|country|state|government)[- ](?:owned|led|driven)\b|\bownership (?:of|by) (?:the )?(?:states?|governments?|countr(?:y|ies)) concerned\b|\bright of (?:each|every|all) (?:states?|countr(?:y|ies)|peoples?) to (?:freely )?(?:choose|determine) (?:its|their) (?:own )?(?:political|path|development|legal)/g,
    triggers: [
      'ownership',
      'leadership',
      'owned',
      'led',
      'driven',
      'nationally-owned',
      'nationally-led',
      'country-led',
      'country-owned',
      'state-led',
      'state-owned',
      'choose',
      'determine',
    ],
    examples: ['national ownership', 'country-led', 'the right of each State to freely choose its political system'],
    source: 'weakening.md, category 16',
  },
  {
    name: 'conditionality',
    pattern:
      /\b(?:political )?conditionalit(?:y|ies)\b|\b(?:technical|financial|development|economic|bilateral|official)(?: and [a-z]+)? (?:assistance|aid|cooperation|support|financing|relations)\b[^;]{0,60}\b(?:not|never|no|neither)\b[^;]{0,40}\b(?:tied|linked|subject(?:ed)?|conditional|conditioned|dependent|contingent|attached|made to depend)\b|\b(?:no|without|free from|free of) (?:any )?(?:political |human rights |external )*(?:strings|conditions) (?:attached|imposed)\b|\b(?:as a|under the|on the) pretext (?:for|of|to)\b/g,
    triggers: [
      ...[
        'conditionality',
        'conditionalities',
        'pretext',
        'tied',
        'linked',
        'conditional',
        'conditioned',
        'dependent',
        'contingent',
        'strings',
      ],
      ...['attached', 'subject', 'subjected', 'conditions'],
    ],
    examples: ['without conditionality', 'under the pretext of human rights'],
    source: 'weakening.md, category 16',
  },
  ...sovereignChoice,
]
