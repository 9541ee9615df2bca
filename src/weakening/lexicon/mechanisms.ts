/** A rung of the ladder of mechanisms, by what each may do. Thematic special rapporteur and independent expert stand level. */
interface Rung<Name extends string> {
  readonly name: Name
  /** Matches the mechanism in folded text; global. */
  readonly pattern: RegExp
  readonly rank: number
  readonly source: string
}

const practice =
  'our judgement after the Council’s practice: 45/19 to 48/16 (commission of inquiry to special rapporteur), 11/10 (special rapporteur to independent expert), 36/2 (mission of the Office)'

/** Strongest first; in a clause that names several, the first to match is what the clause is about unless it stands earlier. */
const ladder = [
  {
    name: 'investigative mechanism',
    pattern: /\b(?:independent |international |impartial )*investigative mechanism\b/g,
    rank: 7,
    source: practice,
  },
  {
    name: 'commission of inquiry',
    pattern: /\bcommission of (?:[a-z-]+ ){0,4}?(?:inquiry|experts)\b|\bcommission on human rights in [a-z]+/g,
    rank: 6,
    source: practice,
  },
  {
    name: 'fact-finding mission',
    pattern: /\bfact-finding mission\b|\binvestigation (?:mission|team)\b|\binvestigation on\b/g,
    rank: 6,
    source: practice,
  },
  {
    name: 'group of experts',
    pattern: /\b(?:group|team) of (?:[a-z]+ ){0,6}experts?\b|\bgroup of (?:[a-z]+ ){0,3}eminent\b/g,
    rank: 6,
    source: practice,
  },
  { name: 'special rapporteur', pattern: /\bspecial rapporteurs?\b/g, rank: 4, source: practice },
  { name: 'independent expert', pattern: /\bindependent experts?\b/g, rank: 3.5, source: practice },
  { name: 'working group', pattern: /\bworking group\b/g, rank: 4, source: practice },
  {
    name: 'special representative',
    pattern: /\bspecial (?:representative|envoy|procedure)\b|\bdesignated expert\b/g,
    rank: 3.5,
    source: practice,
  },
  { name: 'expert mechanism', pattern: /\bexpert mechanism\b|\bforum on\b|\badvisory committee\b/g, rank: 3, source: practice },
  {
    name: 'Office of the High Commissioner',
    pattern: /\b(?:office of the (?:united nations )?)?high commissioner(?: for human rights)?\b/g,
    rank: 2,
    source: practice,
  },
  {
    name: 'adviser',
    pattern:
      /\b(?:consultants?|advis[eo]rs?|focal points?|personal representative|facilitator|liaison (?:officer|office)|rapporteur of the council)\b/g,
    rank: 2,
    source: practice,
  },
  {
    name: 'programme of advice',
    pattern:
      /\b(?:technical (?:cooperation|assistance)|advisory services?|capacity-building) (?:programmes?|projects?|funds?|missions?|teams?)\b|\bvoluntary fund\b|\bto (?:advise|assist|counsel) the (?:authorities|government)\b/g,
    rank: 1.8,
    source: practice,
  },
  {
    name: 'national body',
    pattern:
      /\bnational (?:human rights |independent )*(?:commissions?|institutions?|councils?|bod(?:y|ies)|mechanisms?|authorit(?:y|ies))\b|\bnational ombuds[a-z]+\b/g,
    rank: 1,
    source: practice,
  },
  { name: 'secretariat', pattern: /\bsecretary-general\b|\bsecretariat\b/g, rank: 1.5, source: practice },
] as const satisfies readonly Rung<string>[]
export type MechanismName = (typeof ladder)[number]['name']
export type MechanismRung = Rung<MechanismName>
export const mechanismRungs: readonly MechanismRung[] = ladder
