/** What is done to people, as a mandate looks at it. Our judgement. */
export const conduct =
  /\b(?:violations?|abuses?|restrict(?:s|ed|ing|ions?)?|repress\w*|discriminat\w*|tortur\w*|ill-treatment|violence|killings?|executions?|disappearances?|detention|detentions|arrests?|surveillance|censorship|reprisals?|intimidation|harassment|impunity|persecution|excessive|emergency powers|law enforcement|security (?:forces|agencies|services)|state agents|public officials|evict\w+|expulsions?|deportations?|confiscat\w+|demolitions?|stigmati[sz]\w+|pushbacks?|refoulement|abductions?|coercion|criminali[sz]\w+|detained|imprison\w+|persecuted|attacks?|slavery|trafficking|hatred)\b/

/** Those who wield public power, as the doers of what a mandate looks at. Our judgement. */
export const byPower =
  /\b(?:by|of|at the hands of|in) (?:the |any |all |their )?(?:[a-z]+ ){0,2}?(?:police|security (?:forces|agencies|services)|state (?:agents|actors|organs)|public (?:officials|authorities)|law enforcement(?: officials| officers)?|armed forces|military|governments|authorities|prisons)\b/

/** The cheap look. */
export const conductWords: { readonly triggers: readonly string[] } = {
  triggers: [
    ...[
      'violation',
      'violations',
      'abuse',
      'abuses',
      'restrict',
      'restricts',
      'restricted',
      'restrictions',
      'repression',
      'discrimination',
    ],
    ...['torture', 'ill-treatment', 'violence', 'killings', 'executions', 'disappearances', 'detention', 'arrests', 'surveillance'],
    ...['censorship', 'reprisals', 'intimidation', 'harassment', 'impunity', 'persecution', 'excessive', 'emergency', 'enforcement'],
    ...['forces', 'agencies', 'agents', 'officials', 'police', 'authorities', 'governments', 'military', 'prisons', 'detained', 'attacks'],
    ...['eviction', 'evictions', 'expulsion', 'expulsions', 'deportation', 'deportations', 'confiscation', 'demolition', 'demolitions'],
    ...['abduction', 'abductions', 'pushbacks', 'stigmatization', 'coercion', 'criminalization', 'imprisonment', 'slavery', 'hatred'],
  ],
}

/** The cheap look for a right that is named. */
export const rightWords: { readonly triggers: readonly string[] } = { triggers: ['right', 'rights'] }
