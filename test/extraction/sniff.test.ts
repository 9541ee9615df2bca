import { expect, it } from 'vitest'
import { sniffFormat } from '../../src/extraction/sniff.ts'

const bytes = (...parts: (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))))

it.each([
  ['docx', bytes('PK', 3, 4, 'x')],
  ['doc', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
  ['pdf', bytes('%PDF-1.7')],
  ['pdf', bytes('stray bytes\n%PDF-1.4')],
  ['wordperfect', bytes(0xff, 'WPC')],
  ['rtf', bytes('{\\rtf1')],
  ['html', bytes('\n <!doctype html><p>')],
  ['html', bytes('\ufeff<html>')],
  ['html', bytes('<?xml version="1.0"?><!DOCTYPE html>')],
  ['txt', bytes('The Human Rights Council,\n')],
  ['txt', bytes('<5 years> is no page')],
  ['txt', bytes(0xff, 0xfe, 'a', 0)],
  ['picture', bytes(0xff, 0xd8, 0xff, 0xe0)],
  ['empty', bytes()],
  ['unknown', bytes('text', 0, 1, 2)],
])('%s', (format, given) => {
  expect(sniffFormat(given)).toBe(format)
})
