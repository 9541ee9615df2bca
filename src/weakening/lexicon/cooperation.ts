import type { Triggered } from '../trigger-index.ts'

/** What States do for a mechanism when they let it work: they cooperate, answer, admit, provide. Our judgement after weakening.md, category 12. */
export const letsWork =
  /\b(?:co-?operat\w+|collaborat\w+|grant\w*|allow\w*|permit\w*|respon(?:d|ds|ding|sive|se)|repl(?:y|ies|ying)|answer\w*|accept\w*|facilitat\w*|provid\w*|furnish\w*|extend\w*|giv(?:e|es|ing)|ensur\w*|guarantee\w*|implement\w*|admit\w*|receiv\w*|invit(?:e|es|ing)|assist\w*|act(?:ing)? upon|comply\w*|submit\w*|transmit\w*)\b/

/** How fully they do it. */
export const wholly =
  /\b(?:fully|full(?! respect| consultation| agreement| consent)|unreserved(?:ly)?|promptly|prompt|favourably|positively|closely|close|all|complete(?:ly)?|immediate(?:ly)?|active(?:ly)?|unconditional(?:ly)?|expeditious(?:ly)?|without (?:undue |any |further )?(?:delay|conditions?|restrictions?|reservations?)|as soon as possible|in full)\b/g

/** What is done or given, and what is asked. */
export const whatIsGiven =
  /\b(?:access|visits?|entry|requests?|communications?|appeals|allegations?|letters|information|invitations?|recommendations?|questions|inquiries|co-?operat\w+|collaborat\w+|respond\w*|repl(?:y|ies|ying)|answer\w*|assist\w*|support)\b/

/** For whom: bodies of the Council and of the treaties. */
export const mechanismServed =
  /\b(?:special rapporteurs?|special procedures?|mandate[- ]holders?|independent experts?|commission (?:of|on)|the commission|fact-finding mission|the mission|mechanisms?|office of the|the office|high commissioner|working groups?|group of (?:[a-z]+ ){0,3}experts|experts|treaty bod(?:y|ies)|human rights council|monitors|observers)\b/

/** The cheap look: one of these is struck where cooperation is lowered. */
export const cooperationWords: Triggered = {
  triggers: [
    ...['cooperate', 'cooperating', 'cooperation', 'collaborate', 'collaboration', 'grant', 'granting', 'allow', 'allowing', 'permit'],
    ...[
      'permitting',
      'respond',
      'responding',
      'reply',
      'answer',
      'accept',
      'accepting',
      'facilitate',
      'facilitating',
      'provide',
      'providing',
    ],
    ...[
      'furnish',
      'extend',
      'extending',
      'give',
      'giving',
      'ensure',
      'guarantee',
      'implement',
      'implementing',
      'admit',
      'receive',
      'invite',
    ],
    ...[
      'assist',
      'comply',
      'submit',
      'transmit',
      'fully',
      'full',
      'unreservedly',
      'promptly',
      'prompt',
      'favourably',
      'positively',
      'closely',
    ],
    ...[
      'close',
      'all',
      'complete',
      'completely',
      'immediate',
      'immediately',
      'active',
      'actively',
      'unconditionally',
      'delay',
      'conditions',
    ],
  ],
}
