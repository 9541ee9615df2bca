/** What is not certain of terms that a draft keeps by reference. Other languages find their sentences by these. */
export const carriedDoubts = {
  assumed: 'The text shows no symbol. By its session it is taken for {symbol}, whose terms the draft keeps by reference.',
  notHeldThrough:
    'The draft keeps terms of {symbol} through {through} by reference; that text is not held, so these terms could not be checked.',
  notHeld: 'The draft keeps terms of {symbol} by reference; that text is not held, so these terms could not be checked.',
}
