import type { Phrase } from './phrase.ts'

const source = 'counts in 45/15 and 48/21, 52/1 and 52/43, as given in weakening.md, category 4; words are our judgement'

/** Words of finding out, establishing who is responsible, and redress. */
export const accountability: Phrase = {
  name: 'accountability',
  pattern:
    /\baccountab(?:le|ility)\b|\b(?:combat|fight|end|ending|fighting|combating|against) impunity\b|\bimpunity\b|\bperpetrators?\b|\b(?:those|persons|individuals|anyone|all) responsible\b|\b(?:bring|bringing|brought) (?:[a-z]+ ){0,8}?to justice\b|\binvestigat(?:e|es|ing|ion|ions|ive)\b|\bprob(?:e|es|ing)\b|\binquir(?:e|y|ies)\b|\b(?:culprits|wrongdoers|offenders)\b|\bproof\b|\b(?:bears?|bearing) (?:[a-z]+ )?responsib(?:ility|le)\b|\bcriminal (?:proceedings|liability|accountability)\b|\b(?:collect|preserve|collecting|preserving|preservation|collection)(?:,? (?:and |of )?[a-z]+){0,3} evidence\b|\bevidence\b|\bprosecut(?:e|es|ed|ing|ion|ions)\b|\bcriminal responsibility\b|\bpunish(?:ed|ment)?\b|\breparations?\b|\bredress\b|\bremed(?:y|ies)\b|\b(?:establish|clarify|determine|establishing|clarifying|identify|document|verify) (?:and [a-z]+ )?(?:the )?(?:facts|responsibilit(?:y|ies)|truth|circumstances|who (?:bears|is|are|was))\b|\btruth(?:,| and) justice\b|\bjustice for victims\b|\bcondemn(?:s|ing|ation)?\b|\bhold(?:ing)? (?:[a-z]+ ){0,8}?(?:to account|accountable|responsible)\b/g,
  triggers: [
    'accountable',
    'accountability',
    'impunity',
    'perpetrator',
    'perpetrators',
    'responsible',
    'justice',
    'investigate',
    'investigates',
    'investigating',
    'investigation',
    'investigations',
    'investigative',
    'evidence',
    'prosecute',
    'prosecuted',
    'prosecuting',
    'prosecution',
    'prosecutions',
    'responsibility',
    'responsibilities',
    'punish',
    'punished',
    'punishment',
    'reparation',
    'reparations',
    'redress',
    'remedy',
    'remedies',
    'facts',
    'truth',
    'probe',
    'probing',
    'inquiry',
    'culprits',
    'wrongdoers',
    'offenders',
    'proof',
    'bear',
    'bears',
    'criminal',
    'account',
    'condemns',
    'condemning',
    'condemnation',
  ],
  examples: [
    'to ensure accountability',
    'to bring the perpetrators to justice',
    'to collect and preserve evidence',
    'to identify those responsible',
    'to investigate',
  ],
  source,
}

/** Of these the words that say somebody is to answer for what was done. */
export const answering: Phrase = {
  name: 'answering for what was done',
  pattern:
    /\bimpunity\b|\baccountab(?:le|ility)\b|\b(?:perpetrators?|culprits|offenders|those responsible)\b|\bto (?:justice|account)\b|\bprosecut(?:e|es|ed|ing|ions?)\b|\bpunish(?:ed|ment)?\b/g,
  triggers: accountability.triggers,
  examples: ['to end impunity', 'to bring the perpetrators to justice', 'to prosecute'],
  source,
}

/** Words of help to the State. */
export const assistance: Phrase = {
  name: 'technical assistance',
  pattern:
    /\btechnical (?:assistance|cooperation|support|advice|advisory|guidance)\b|\bcapacity[- ](?:building|development|strengthening|enhancement)\b|\b(?:build|building|strengthen|strengthening|enhance|enhancing|develop|developing|improve|improving|reinforce|reinforcing) (?:the |their |its |institutional |national )*(?:capacit(?:y|ies)|capabilit(?:y|ies))\b|\badvisory services\b|\b(?:training|workshops?|seminars?|awareness[- ]raising|good practices|best practices|sharing (?:of )?(?:experiences?|practices)|exchange of (?:experiences?|practices|views))\b|\b(?:support|assist|assisting|advise|advising|help|helping|cooperate with|accompany|assistance to|support to|advice to) (?:to )?(?:the )?(?:government|authorities|state|states|national institutions|national authorities|country|countries|institutions)\b|\bnational (?:institutions|dialogue|reconciliation|capacit(?:y|ies))\b|\breconciliation and dialogue\b|\bdialogue and (?:reconciliation|cooperation)\b|\bpolitical will\b|\bsupport (?:for|of) (?:the )?(?:national|government|institutions)|\binstitution[- ]building\b|\b(?:expert|legal|professional) advice\b|\b(?:skills|expertise|professionalism) of (?:the |its |their )?(?:justice|police|judicia|security|prison|law enforcement)|\bdevelopment (?:assistance|cooperation)\b|\bhuman rights education\b/g,
  triggers: [
    'technical',
    'capacity',
    'capacity-building',
    'capacity-development',
    'capacities',
    'capability',
    'capabilities',
    'advisory',
    'training',
    'workshop',
    'workshops',
    'seminar',
    'seminars',
    'awareness-raising',
    'practices',
    'experiences',
    'experience',
    'support',
    'assist',
    'assisting',
    'assistance',
    'advise',
    'advising',
    'advice',
    'help',
    'helping',
    'accompany',
    'national',
    'reconciliation',
    'dialogue',
    'cooperation',
    'will',
    ...['institution-building', 'skills', 'expertise', 'professionalism'],
    'challenges',
    'education',
  ],
  examples: [
    'technical assistance and capacity-building',
    'to strengthen the capacity of national institutions',
    'advisory services',
    'to support the Government',
  ],
  source,
}

/** Help named as such: the narrower words by which a title or a whole text is told to have turned. */
export const assistanceProper =
  /\btechnical (?:assistance|cooperation|support)\b|\bcapacity[- ](?:building|development)\b|\badvisory services\b/g
export const accountabilityProper =
  /\baccountab(?:le|ility)\b|\bimpunity\b|\bperpetrators?\b|\binvestigat(?:e|es|ing|ion|ions|ive)\b|\bevidence\b|\bcondemn(?:s|ing)?\b|\bprosecut(?:e|ing|ion|ions)\b|\bto justice\b/g
