import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { breaches, importsOf, readSources } from '../support/architecture.ts'

const made = (files: Record<string, string>) => breaches(new Map(Object.entries(files)))

it('keeps the table of layers', () => {
  expect(breaches(readSources(fileURLToPath(new URL('../../src', import.meta.url))))).toEqual([])
})

it('sees every way of importing', () => {
  const source = `
    import a from './a.ts'
    import type { B } from "./b.ts"
    import {
      c,
    } from './c.ts'
    import './d.css'
    export * from './e.ts'
    export { f } from './f.ts'
    const g = await import('./g.ts')
    const worker = new Worker(new URL('./h.worker.ts', import.meta.url))
    // import './commented.ts'
    /* export * from './commented.ts' */
    const from = 'https://example.org/' // import('./commented.ts')
    const words = "exported from 'nowhere'"`
  expect(importsOf(source).sort()).toEqual([
    './a.ts',
    './b.ts',
    './c.ts',
    './d.css',
    './e.ts',
    './f.ts',
    './g.ts',
    './h.worker.ts',
  ])
})

it('finds an import from a layer above, however it is written', () => {
  expect(made({ 'derive/report.ts': "import { write } from '../document/commands.ts'" })).toEqual([
    'derive/report.ts: may not import ../document/commands.ts',
  ])
  expect(made({ 'domain/ids.ts': "const say = () => import('../words/say.ts')" })).toEqual([
    'domain/ids.ts: may not import ../words/say.ts',
  ])
  expect(made({ 'ui/Button.tsx': "export { cards } from '../cards/cards.ts'" })).toEqual([
    'ui/Button.tsx: may not import ../cards/cards.ts',
  ])
})

it('finds a feature that imports another, but not one that imports itself', () => {
  expect(
    made({ 'features/day/Strip.tsx': "import '../map/Map.tsx'\nimport './Card.tsx'\nimport '../../ui/Button.tsx'" }),
  ).toEqual(['features/day/Strip.tsx: a feature imports another, ../map/Map.tsx'])
})

it('finds packages away from their home', () => {
  expect(
    made({
      'store/openPlan.tsx': "import * as Y from 'yjs'",
      'output/dayPicture.ts': "import { readFileSync } from 'node:fs'",
      'derive/report.ts': "import { useMemo } from 'react'",
      'sync/localCopy.ts': "import * as Y from 'yjs'",
    }),
  ).toEqual([
    'store/openPlan.tsx: may not import yjs',
    'output/dayPicture.ts: may not import node:fs',
    'derive/report.ts: may not import react',
  ])
})

it('finds what Node could not run as it is', () => {
  expect(
    made({
      'output/page.tsx': '',
      'words/en.ts': "import { day } from './en/day'",
      'cli/report.ts': "import './a.css'",
    }),
  ).toEqual([
    'output/page.tsx: Node cannot run TSX',
    'words/en.ts: Node cannot load ./en/day',
    'cli/report.ts: Node cannot load ./a.css',
  ])
})

it('finds a folder nobody placed and an import that leaves the sources', () => {
  expect(made({ 'misc/all.ts': '', 'app/main.tsx': "import '../../tests/support/plans.ts'" })).toEqual([
    'misc/all.ts: the folder misc is not in the table of layers',
    'app/main.tsx: reaches out of src with ../../tests/support/plans.ts',
  ])
})

it('finds a style that its sheet does not have', () => {
  const sheet = '.card { color: var(--ink) }\n.card:hover .title-row { margin: 0 }\n/* .gone {} */'
  const use = "import styles from './Card.module.css'\n"
  expect(
    made({
      'cards/Card.module.css': sheet,
      'cards/Card.tsx': `${use}const a = styles.card + styles['title-row'] + styles.gone + styles.crad`,
      'cards/Lost.tsx': "import styles from './Lost.module.css'",
    }),
  ).toEqual([
    'cards/Card.tsx: ./Card.module.css has no .gone',
    'cards/Card.tsx: ./Card.module.css has no .crad',
    'cards/Lost.tsx: there is no ./Lost.module.css',
  ])
})
