/** What is done to people, as a mandate looks at it. Our judgement. */
export const conduct =
  /\b(?:violations?|abuses?|restrict(?:s|ed|ing|ions?)?|repress\w*|discriminat\w*|tortur\w*|ill-treatment|violence|killings?|executions?|disappearances?|detention|detentions|arrests?|surveillance|censorship|reprisals?|intimidation|harassment|impunity|persecution|excessive|emergency powers|law enforcement|security (?:forces|agencies|services)|state agents|public officials)\b/

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
    ...['forces', 'agencies', 'agents', 'officials'],
  ],
}
