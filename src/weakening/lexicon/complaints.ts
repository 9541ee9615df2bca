import { ourJudgement, type Phrase } from './phrase.ts'

const examined =
  '(?:human rights(?! (?:violations?|abuses|defenders?))|the council|councils|resolutions?|mandates?|special procedures|mechanisms?|country situations|country-specific|universal periodic review|allegations|foreign policy)'
const countries =
  '(?:(?:certain|some|individual|particular|specific|developing|sovereign|selected|targeted|other|small) )+(?:countries|states|nations)'

/** What a paragraph is concerned about when it is not what a State does to people but how the Council looks at States. */
export const complaints: Phrase = {
  name: 'complaint of how States are examined',
  pattern: new RegExp(
    [
      `\\b(?:misus\\w+|politici[sz]\\w+|instrumentali[sz]\\w+|exploit\\w+|manipulat\\w+|weaponi[sz]\\w+|proliferation|multiplication|(?:increasing|growing|selective|political)(?: [a-z]+)? use|growing number|use) (?:[a-z-]+ ){0,2}?(?:of|for) (?:the )?(?:[a-z-]+ ){0,2}?${examined}\\b(?: [^,;]{0,40}?\\b(?:political|pressure|purposes?|ends|tool|instrument|weapon|pretext|foreign policy|against))?`,
      `\\b(?:targeting|singling out|naming|stigmati[sz]ation|directed against|aimed at|pressure (?:exerted )?(?:up)?on|pressuri[sz]ing|lecturing|blaming|shaming) (?:of |out |and [a-z]+ )?(?:the )?${countries}`,
      '\\bcountry-specific (?:resolutions|mandates|procedures)\\b',
      '\\b(?:double criteria|hidden agendas?|selective targeting|unfounded (?:accusations|allegations) against (?:states|governments|countries)|without the (?:support|consent|agreement) of the (?:country|countries|state|states) concerned)\\b',
    ].join('|'),
    'g',
  ),
  triggers: [
    ...['misuse', 'misused', 'misusing', 'politicization', 'politicisation', 'instrumentalization', 'instrumentalisation', 'exploitation'],
    ...[
      'exploiting',
      'manipulation',
      'weaponization',
      'proliferation',
      'multiplication',
      'use',
      'number',
      'targeting',
      'singling',
      'naming',
    ],
    ...[
      'stigmatization',
      'directed',
      'aimed',
      'pressure',
      'lecturing',
      'blaming',
      'country-specific',
      'criteria',
      'agendas',
      'agenda',
      'unfounded',
    ],
    ...['consent', 'support', 'agreement'],
  ],
  examples: ['the proliferation of country-specific resolutions', 'the singling out of individual countries', 'the misuse of the Council'],
  source: ourJudgement,
}

/** What a mandate holder or organ is asked to do when the request serves States rather than those whose rights are protected. Our judgement. */
export const servesStates =
  /\b(?:refrain|abstain|desist|confine|limit (?:his|her|its|their|all|future|communications|reports)|restrict (?:his|her|its|their|all|future)|circumscribe)\b|\b(?:responsibilit(?:y|ies)|dut(?:y|ies)|obligations) (?:[a-z]+ ){0,4}?(?:of|incumbent (?:up)?on) (?:the )?(?:individuals?|rights-holders|persons|citizens|everyone|non-governmental|civil society|media|journalists|defenders)|\b(?:stability|public order|national unity|national security|social harmony|territorial integrity|reputation|authority) of (?:the )?(?:states?|governments?|public|institutions|society)|\bauthority of public institutions\b|\b(?:national unity|public order|social stability|unilateral coercive)\b|\bforeign[- ](?:funded|funding|agents?)\b|\badvance cop(?:y|ies)\b|\b(?:observations|comments|views) (?:[a-z]+ ){0,4}?into account\b|\bwhether (?:the |this )?(?:[a-z]+ )?mandate\b|\b(?:need|necessity|legality|duplication) (?:for|of) (?:the )?(?:[a-z]+ )?mandate\b/
