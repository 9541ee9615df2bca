import { describe, expect, it } from 'vitest'
import type { Block, Extraction } from '../../src/extraction/block.ts'
import { readDocx } from '../../src/extraction/docx.ts'
import { defaultLimits } from '../../src/extraction/limits.ts'
import { docxFile, inList, paragraph, resolutionList, run } from '../support/docx-file.ts'

const read = (...parts: Parameters<typeof docxFile>): Extraction => readDocx(docxFile(...parts), defaultLimits)
const texts = ({ blocks }: Extraction, role: Block['role'] = 'body'): string[] =>
  blocks.filter((block) => block.role === role).map(({ text }) => text)

describe('numbers', () => {
  const typed = read({
    body: [
      paragraph('1.</w:t><w:tab/><w:t>Decides:'),
      paragraph('(a) To look;'),
      paragraph('(i) Near;'),
      paragraph('(b) To write;'),
      paragraph('2.</w:t><w:tab/><w:t>Decides to end.'),
    ].join(''),
  })

  it('are the same typed and automatic', () => {
    const automatic = read({
      numbering: resolutionList,
      body: [
        paragraph('Decides:', inList(0)),
        paragraph('To look;', inList(1)),
        paragraph('Near;', inList(2)),
        paragraph('To write;', inList(1)),
        paragraph('Decides to end.', inList(0)),
      ].join(''),
    })
    expect(texts(automatic)).toEqual(['1. Decides:', '(a) To look;', '(i) Near;', '(b) To write;', '2. Decides to end.'])
    expect(texts(automatic)).toEqual(texts(typed))
  })

  it('come from the style where the paragraph has none, and are taken away by list 0', () => {
    const given = read({
      numbering: resolutionList,
      styles: `<w:style w:styleId="Base"><w:pPr>${inList(0)}</w:pPr></w:style><w:style w:styleId="Op"><w:basedOn w:val="Base"/></w:style>`,
      body: [
        paragraph('Decides;', '<w:pStyle w:val="Op"/>'),
        paragraph('Heading', '<w:pStyle w:val="Op"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
        paragraph('Requests.', '<w:pStyle w:val="Op"/>'),
      ].join(''),
    })
    expect(texts(given)).toEqual(['1. Decides;', 'Heading', '2. Requests.'])
  })

  it('begin anew where an instance of the list says so, and share the count where none does', () => {
    const given = read({
      numbering: `${resolutionList}<w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`,
      body: [
        paragraph('One;', inList(0, 1)),
        paragraph('Two;', inList(0, 2)),
        paragraph('Five;', inList(0, 3)),
        paragraph('Six.', inList(0, 3)),
      ].join(''),
    })
    expect(texts(given)).toEqual(['1. One;', '2. Two;', '5. Five;', '6. Six.'])
  })
})

describe('text', () => {
  it('keeps italics as spans, from the run or its style', () => {
    const given = read({
      styles: '<w:style w:styleId="Verb"><w:rPr><w:i/></w:rPr></w:style>',
      body: `<w:p>${run('1. ')}${run('Decides', '<w:rStyle w:val="Verb"/>')}${run(' ')}${run('also', '<w:i/>')}${run(' to', '<w:i w:val="0"/>')}${run(' end', '<w:i w:val="false"/>')}</w:p>`,
    })
    expect(given.blocks[0]).toMatchObject({
      text: '1. Decides also to end',
      italics: [{ start: 3, end: 15 }],
    })
  })

  it('takes tracked changes as accepted, and says so', () => {
    const given = read({
      body: `<w:p><w:r><w:t>Requests </w:t></w:r><w:del><w:r><w:delText>all </w:delText></w:r></w:del><w:ins><w:r><w:t>adequate </w:t></w:r></w:ins><w:r><w:t>resources</w:t></w:r></w:p>
        <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Joined </w:t></w:r></w:p><w:p><w:r><w:t>again</w:t></w:r></w:p>`,
    })
    expect(texts(given)).toEqual(['Requests adequate resources', 'Joined again'])
    expect(given.confidence).toEqual({ level: 'likely', reasons: ['holds tracked changes, read as if accepted'] })
  })

  it('leaves out hidden text, field codes and what only old readers see', () => {
    const given = read({
      body: `<w:p>${run('seen')}${run(' hidden', '<w:vanish/>')}<w:r><w:instrText>PAGE</w:instrText></w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice>${run(' new')}</mc:Choice><mc:Fallback>${run(' old')}</mc:Fallback></mc:AlternateContent></w:p>`,
    })
    expect(texts(given)).toEqual(['seen new'])
  })

  it('folds white space, keeps line breaks and hyphens that do not break', () => {
    const given = read({
      body: '<w:p><w:r><w:t>Secretary</w:t><w:noBreakHyphen/><w:t>General  of\u00a0</w:t><w:br/><w:t> the</w:t><w:softHyphen/><w:t> UN</w:t></w:r></w:p>',
    })
    expect(texts(given)).toEqual(['Secretary-General of\nthe UN'])
  })
})

describe('what is no body', () => {
  const given = read({
    body: `${paragraph('United Nations')}${paragraph('A/HRC/90/L.98')}${paragraph('Distr.: Limited')}${paragraph('Human Rights Council')}
      <w:p>${run('Recalling resolution 1/1,')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('7', '<w:vertAlign w:val="superscript"/>')}</w:p>
      <w:p>${run('Aldovia')}<w:r><w:footnoteReference w:id="3" w:customMarkFollows="1"/><w:t>*</w:t></w:r></w:p>
      ${paragraph('GE.35-16101 (E)')}${paragraph('*3516101*')}`,
    footnotes: `<w:footnote w:id="0" w:type="separator">${paragraph('line')}</w:footnote><w:footnote w:id="3">${paragraph('* State not a member.')}</w:footnote><w:footnote w:id="2">${paragraph(' See there.')}</w:footnote>`,
    header: paragraph('A/HRC/90/L.98'),
  })

  it('stands apart', () => {
    expect(texts(given, 'masthead')).toEqual(['United Nations', 'A/HRC/90/L.98', 'Distr.: Limited'])
    expect(texts(given, 'body')).toEqual(['Human Rights Council', 'Recalling resolution 1/1,', 'Aldovia*'])
    expect(texts(given, 'footnote')).toEqual(['* State not a member.', '1 See there.'])
    expect(texts(given, 'furniture')).toEqual(['GE.35-16101 (E)', '*3516101*', 'A/HRC/90/L.98'])
  })

  it('has its place counted', () => {
    expect(given.blocks.map(({ place }) => place.index)).toEqual(given.blocks.map((_, index) => index))
  })
})
