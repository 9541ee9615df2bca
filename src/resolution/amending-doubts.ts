/** Why an instruction of an amendment is not applied. Other languages find their sentences by these. */
export const amendingDoubts = {
  otherVersion: 'it amends {target}, and this is {draft}',
  tooFar: 'it stands after the first {most} instructions',
  tooMany: 'the amendments hold more than {most} instructions, too many to be worked in together',
  conflicting: 'another amendment changes the same place, and which of the two holds is not said',
  unpaired: 'its quotation marks do not pair',
  notUnderstood: 'its wording is not understood',
  noSuchParagraph: 'the draft has no paragraph of that number',
  noParagraph: 'no paragraph is named',
  notOneParagraph: 'not one paragraph is named',
  notOfWords: 'the place is not one of words',
  unreadable: 'the new paragraph cannot be read',
  nothingLeft: 'nothing would be left of the paragraph',
  titleToo: 'the words stand in the title too, and whether it is meant is not said',
  subparagraphs: 'the paragraph has sub-paragraphs, and what becomes of them is not said',
  endNotOne: 'the paragraph has sub-paragraphs, so its end is not one place',
  edgesNotOne: 'the paragraph has sub-paragraphs, so its end or beginning is not one place',
  notThere: '“{words}” does not stand there',
  severalTimes: '“{words}” stands there {count} times',
  notOnceAfter: '“{words}” does not stand once after “{beside}”',
  notSideBySide: '“{words}” and “{beside}” do not stand side by side in one place',
  betweenOthers: 'whether “{words}” stands between others is not looked for',
  notAtBeginning: '“{words}” does not stand at the beginning',
  notAtEnd: '“{words}” does not stand at the end',
  notBefore: '“{words}” does not stand before “{beside}” in one place',
  notAfter: '“{words}” does not stand after “{beside}” in one place',
}

/** Which of several amendments an instruction is of, and which stand against it, before why it is not applied. */
export const conflictOf = {
  several: '{amendment} against {others}: {reason}',
  one: '{amendment}: {reason}',
}
