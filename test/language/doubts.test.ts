import { describe, expect, it } from 'vitest'
import { doubtIn } from '../../src/language/doubts.ts'
import { englishDoubts } from '../../src/language/english/doubts.ts'
import { languages, wordsOf } from '../../src/language/language.ts'
import { filled } from '../../src/text/filled.ts'
import { english, outsideQuotations } from './english-words.ts'

const others = languages.filter((language) => language !== 'en')
const names = (sentence: string): readonly string[] => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
/** Constructed data, in no language, each its own. */
const dataOf = (sentence: string) => Object.fromEntries(names(sentence).map((name) => [name, `zot ${name.length}`]))

describe('doubts', () => {
  it.each(Object.entries(englishDoubts.sentences))('%s: are said in every language', (kind, sentence) => {
    for (const language of others) {
      const { doubts } = wordsOf(language)
      const sentences: Readonly<Record<string, string>> = doubts.sentences
      const own = sentences[kind] ?? ''
      expect(names(own).toSorted()).toEqual(names(sentence).toSorted())
      expect(doubtIn(filled(sentence, dataOf(sentence)), doubts)).toBe(filled(own, dataOf(sentence)))
      expect(outsideQuotations(own.replace(/\{\w+\}/g, ''))).not.toMatch(english)
    }
  })

  it('name the texts of a chain one after the other', () => {
    const reason =
      'The draft keeps terms of 81/2 through 87/5, then 84/9 by reference; that text is not held, so these terms could not be checked.'
    expect(others.map((language) => doubtIn(reason, wordsOf(language).doubts))).toEqual([
      'Le projet maintient par renvoi, par l’intermédiaire de 87/5, puis 84/9, des termes de 81/2 ; ce texte n’est pas disponible, si bien que ces termes n’ont pu être vérifiés.',
      'El proyecto mantiene por remisión, por medio de 87/5, luego 84/9, términos de 81/2; no se dispone de ese texto, por lo que esos términos no se pudieron verificar.',
    ])
  })

  it('say which amendment stands against which', () => {
    const reason = 'L.30 against L.31 and L.32: “if need be” does not stand there'
    expect(others.map((language) => doubtIn(reason, wordsOf(language).doubts))).toEqual([
      'L.30 contre L.31 et L.32 : « if need be » n’y figure pas',
      'L.30 frente a L.31 y L.32: «if need be» no figura allí',
    ])
    expect(doubtIn('L.30: its wording is not understood', wordsOf('fr').doubts)).toBe('L.30 : sa formulation n’est pas comprise')
    expect(doubtIn('L.30: somebody is unsure', wordsOf('fr').doubts)).toBeUndefined()
  })

  it('of an earlier version, or of somebody’s own, are not known', () => {
    expect(doubtIn('somebody is unsure', wordsOf('fr').doubts)).toBeUndefined()
  })
})
