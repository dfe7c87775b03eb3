import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { cacheControl, contentSecurityPolicy, reactAriaStyles, securityHeaders } from '../../../src/server/headers.ts'

const classroom = { host: '192.168.1.20:4210', isEncrypted: false }

it('allows scripts, styles and connections of its own origin alone', () => {
  expect(contentSecurityPolicy(classroom).split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' '${reactAriaStyles[0]}' '${reactAriaStyles[1]}'`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self' ws://192.168.1.20:4210",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types backmap',
  ])
})

it('names the encrypted WebSocket origin where the page is encrypted', () => {
  expect(contentSecurityPolicy({ host: 'school.example', isEncrypted: true })).toContain(
    "connect-src 'self' wss://school.example;",
  )
})

it.each(['', 'a b', 'evil;script-src *', "x' *", 'a,b', 'host:port', 'a/b', '[::1', 'x\r\ny'])(
  'names no WebSocket origin for a host that is none: %j',
  host => {
    expect(contentSecurityPolicy({ host, isEncrypted: false })).toContain("connect-src 'self';")
  },
)

it('knows the hash of each style element react-aria adds by itself', () => {
  const folder = new URL('../../../node_modules/react-aria/dist/private/', import.meta.url)
  const adding = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.mjs'))
    .map(file => readFileSync(new URL(file, folder), 'utf8'))
    .filter(source => source.includes("createElement('style')"))
  const hashes = adding.map(source => {
    const template = /style\.textContent = `([^`]*)`\.trim\(\)/.exec(source)?.[1] ?? ''
    const attribute = /PRESSABLE_ATTRIBUTE = '([^']*)'/.exec(source)?.[1] ?? ''
    const css = template.replace(/\$\{[^}]*\}/, attribute).trim()
    return `sha256-${createHash('sha256').update(css).digest('base64')}`
  })
  expect(hashes.sort()).toEqual(reactAriaStyles.toSorted())
})

const names = (reached: Parameters<typeof securityHeaders>[0]) =>
  Object.keys(securityHeaders(reached)).filter(name => name.startsWith('Cross') || name.startsWith('Strict'))

it('sends what only secure origins may have to secure origins alone', () => {
  expect(names(classroom)).toEqual([])
  expect(names({ host: 'localhost:4210', isEncrypted: false })).toEqual(['Cross-Origin-Opener-Policy'])
  expect(names({ host: '[::1]:4210', isEncrypted: false })).toEqual(['Cross-Origin-Opener-Policy'])
  expect(names({ host: 'localhost.example', isEncrypted: false })).toEqual([])
  expect(names({ host: 'school.example', isEncrypted: true })).toEqual([
    'Cross-Origin-Opener-Policy',
    'Strict-Transport-Security',
  ])
})

it('lets browsers keep what never changes, and asks them to look again at everything else', () => {
  expect(cacheControl('/assets/index-3f2a.js')).toBe('public, max-age=31536000, immutable')
  for (const path of ['/', '/sw.js', '/manifest.webmanifest', '/lakeshore-commons.backmap.json']) {
    expect(cacheControl(path)).toBe('no-cache')
  }
})
