/** What the parser is uneasy about. Other languages find their sentences by these. */
export const parsingDoubts = {
  noTitle: 'no title was found',
  noSponsors: 'no sponsors were found',
  noAsterisks: 'the asterisks that mark States not members of the Council are lost',
  noOpening: 'the opening line “The Human Rights Council,” was not found',
  noParagraphs: 'no paragraphs were found',
  sameNumber: 'more than one paragraph carries this number',
  otherNumber: 'the number printed is {printed} where {due} was due',
  otherLetter: 'the letter before this one is missing or out of order',
  unnumberedText: 'text without a number follows it, counted from {label} on: {text}',
  noNumber: 'no number is printed before this paragraph; it was counted',
  moreNumbers: '{count} more doubts about numbers',
  headings: 'read as headings and not compared: {headings}',
  noVoters: 'the recorded vote names no States',
  votersInFavour: 'the recorded vote counts {total} in favour but names {named}',
  votersAgainst: 'the recorded vote counts {total} against but names {named}',
  votersAbstaining: 'the recorded vote counts {total} abstaining but names {named}',
}
