import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { z } from 'zod'

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      link: z.boolean().optional(),
      dev: z.boolean().optional(),
      hasInstallScript: z.boolean().optional(),
      license: z.string().optional(),
    }),
  ),
})
const Wanted = z.object({ dependencies: z.record(z.string(), z.string()), devDependencies: z.record(z.string(), z.string()) })

const { packages } = Lock.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))
const installed = Object.entries(packages).filter(([path]) => path !== '')
const names = (found: typeof installed) => found.map(([path]) => path)

it('the lock file takes every package by its hash, from a registry alone', () => {
  expect(installed.length).toBeGreaterThan(100)
  expect(names(installed.filter(([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '')))).toEqual([])
  expect(
    names(installed.filter(([, { resolved = '', link }]) => link || (resolved !== '' && !/^https:\/\/[^/]+\/.+\.tgz$/.test(resolved)))),
  ).toEqual([])
})

it('what the service runs on has no install script, and a licence that lets anybody run it', () => {
  const running = installed.filter(([, { dev }]) => !dev)
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m)
  expect(names(running.filter(([, { hasInstallScript }]) => hasInstallScript))).toEqual([])
  const free = /\b(?:MIT|MIT-0|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause|BlueOak-1\.0\.0|CC0-1\.0|Unlicense|Python-2\.0)\b/
  expect(running.filter(([, { license }]) => !free.test(license ?? '')).map(([path, { license }]) => `${path}: ${license}`)).toEqual([])
})

it('package.json names exact versions', () => {
  const { dependencies, devDependencies } = Wanted.parse(JSON.parse(readFileSync('package.json', 'utf8')))
  expect(
    Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)),
  ).toEqual([])
})
