/** The bytes of a PDF that has nothing but pictures: one JPEG a page, on A4. */
export function scannedPdf(jpegs: readonly Buffer[]): Uint8Array {
  const pictures = jpegs.map((jpeg) => ({ jpeg, ...frameOf(jpeg) }))
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')]
  const places: number[] = []
  const length = (): number => parts.reduce((sum, part) => sum + part.length, 0)
  const add = (head: string, stream?: Uint8Array): void => {
    places.push(length())
    const body = stream ? [Buffer.from('\nstream\n'), Buffer.from(stream), Buffer.from('\nendstream')] : []
    parts.push(Buffer.from(`${places.length} 0 obj\n${head}`), ...body, Buffer.from('\nendobj\n'))
  }
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(`<< /Type /Pages /Count ${pictures.length} /Kids [${pictures.map((_, at) => `${3 + at * 3} 0 R`).join(' ')}] >>`)
  for (const { jpeg, width, height, colours } of pictures) {
    const own = places.length + 1
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${own + 1} 0 R /Resources << /XObject << /I ${own + 2} 0 R >> >> >>`,
    )
    const draw = Buffer.from('595 0 0 842 0 0 cm /I Do')
    add(`<< /Length ${draw.length} >>`, draw)
    add(
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /${colours === 1 ? 'DeviceGray' : 'DeviceRGB'} /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>`,
      jpeg,
    )
  }
  const table = length()
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    Buffer.from(
      `xref\n0 ${places.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${places.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}

/** Size and number of colours, from a JPEG's frame header (ITU-T T.81, B.2.2). */
function frameOf(jpeg: Buffer): { readonly width: number; readonly height: number; readonly colours: number } {
  for (let at = 2; at < jpeg.length; at += 2 + jpeg.readUInt16BE(at + 2)) {
    const marker = jpeg[at + 1] ?? 0
    if (marker >= 0xc0 && marker <= 0xc2)
      return { height: jpeg.readUInt16BE(at + 5), width: jpeg.readUInt16BE(at + 7), colours: jpeg[at + 9] ?? 0 }
  }
  throw new Error('this is no JPEG')
}
