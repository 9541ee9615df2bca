/** Agreed language that is quoted whole: a sentence that cites it says nothing new. */
export const agreedLanguage = /\b60\/251\b|\b5\/1\b|\bvienna declaration\b|\binstitution-building\b/
