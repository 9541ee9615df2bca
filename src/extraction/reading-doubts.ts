/** Why the reading of a file may be trusted less. Other languages find their sentences by these. */
export const readingDoubts = {
  tracked: 'holds tracked changes, read as if accepted',
  pictureFont: 'holds symbols of a picture font, which have no text',
  textBoxes: 'holds text boxes, which are read after the rest of the text',
  pageWithoutText: 'page {page} has no text',
  slanted: 'page {page} has slanted text, which was left out',
  scanned: 'read from a scan',
  wordsUncertain: 'page {page}: {uncertain} of {words} words are uncertain',
  numberMended: 'paragraph {number} is numbered “{printed}” in the scan',
}
