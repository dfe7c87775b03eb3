import { expect, it } from 'vitest'
import { belongs, fileFor } from '../../../src/app/serviceWorker/precache.ts'

const scope = 'https://school.example/backmap/'
const files = new Set(['./', 'assets/index-a1.js', 'assets/Map-b2.js', 'icon.svg'])

function answer(path: string, { method = 'GET', mode = 'cors' } = {}) {
  return fileFor({ url: new URL(path, scope).href, method, mode }, scope, files)
}

it('answers the way to the page with the page, whatever is asked along with it', () => {
  expect(['', 'index.html', '?from=mail', '#/plan/a/day'].map(path => answer(path, { mode: 'navigate' }))).toEqual([
    './',
    './',
    './',
    './',
  ])
})

it('answers with its own files, and with hashed ones it may know from before', () => {
  expect(['assets/Map-b2.js', 'icon.svg', 'assets/Map-a0.js'].map(path => answer(path))).toEqual([
    'assets/Map-b2.js',
    'icon.svg',
    'assets/Map-a0.js',
  ])
})

it('leaves everything else to the network', () => {
  expect(
    [
      answer('sync/rooms', { method: 'POST' }),
      answer('', { method: 'POST', mode: 'navigate' }),
      answer('sync/health'),
      answer('sync/health', { mode: 'navigate' }),
      answer(''), // the page itself, asked for by the app to see what the server has
      answer('nothing.json'),
      answer('../icon.svg'),
      answer('../backmap2/icon.svg'),
      answer('https://elsewhere.example/backmap/icon.svg'),
    ].filter(file => file !== undefined),
  ).toEqual([])
})

it('knows a page of its own version from another, and from one that is none of ours', () => {
  const page = (script: string) => `<script type="module" crossorigin src="./assets/${script}"></script>`
  expect(
    [page('index-a1.js'), page('index-z9.js'), '<h1>Sign in to the school network</h1>'].map(text =>
      belongs(text, files),
    ),
  ).toEqual([true, false, false])
})
