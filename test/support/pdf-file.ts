/** The bytes of a small constructed PDF, one line a page. An empty line gives a page without text. */
export function pdfFile(lines: readonly string[], { encrypted = false, claimedPages = lines.length } = {}): Uint8Array {
  const objects: string[] = []
  const add = (text: string): number => objects.push(text)
  add('<< /Type /Catalog /Pages 2 0 R >>')
  const kids = lines.map((_, at) => `${4 + at * 2} 0 R`).join(' ')
  add(`<< /Type /Pages /Kids [${kids}] /Count ${claimedPages} >>`)
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>')
  for (const line of lines) {
    const content = line === '' ? '0 0 m' : `BT /F1 10 Tf 72 700 Td (${line}) Tj ET`
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length + 2} 0 R >>`,
    )
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
  }
  const secret = `<${'5a'.repeat(32)}>`
  const lock = encrypted ? `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${secret} /U ${secret} /P -4 >> /ID [<00> <00>]` : ''
  let file = '%PDF-1.4\n'
  const places = objects.map((text, at) => {
    const place = file.length
    file += `${at + 1} 0 obj\n${text}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${lock} >>\nstartxref\n${table}\n%%EOF\n`
  return new TextEncoder().encode(file)
}
