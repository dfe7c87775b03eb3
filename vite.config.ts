import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { type Precache, pageFile } from './src/app/serviceWorker/precache.ts'
import { SlowFirst } from './tests/support/slowFirst.ts'

/** Tests that hold a promise about time: nothing else runs beside them. */
const againstTheClock = [
  'tests/unit/server/{leading,start,tortureDisk,tortureHostile,tortureStorm}.test.ts',
  'tests/unit/domain/hostileSizes.test.ts',
  'tests/unit/document/{hostileState,effort}.test.ts',
  'tests/unit/ownPatterns/hostile.test.ts',
]

/** Tests of what holds on to a world of its own, as a server, a tab or a network does: each file has one to itself. */
const inOwnWorld = 'tests/unit/{server,support,sync}/**/*.test.ts'

const dedupe = ['react', 'react-dom', 'yjs', 'lib0', 'y-protocols']

/** Builds the worker that keeps the app on the device, and tells it what the app consists of. */
function serviceWorker(): Plugin {
  const worker = 'worker.js'
  let publicDir = ''
  return {
    name: 'backmap-service-worker',
    apply: 'build',
    enforce: 'post',
    configResolved: config => {
      publicDir = config.publicDir
    },
    buildStart() {
      this.emitFile({ type: 'chunk', id: 'src/app/serviceWorker/worker.ts', fileName: worker })
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunk = bundle[worker]
        if (chunk?.type !== 'chunk' || chunk.imports.length > 0) this.error('the service worker has to be one script')
        const contents = new Map<string, string | Uint8Array>()
        for (const file of readdirSync(publicDir, { recursive: true, encoding: 'utf8', withFileTypes: true })) {
          const path = join(file.parentPath, file.name)
            .slice(publicDir.length + 1)
            .replaceAll('\\', '/')
          if (file.isFile() && !path.startsWith('pictures/')) contents.set(path, readFileSync(join(publicDir, path)))
        }
        for (const [path, made] of Object.entries(bundle)) {
          if (made === chunk || path.endsWith('.map')) continue
          contents.set(path === 'index.html' ? pageFile : path, made.type === 'chunk' ? made.code : made.source)
        }
        const files = [...contents.keys()].sort()
        const hash = createHash('sha256').update(chunk.code)
        for (const file of files) hash.update(`\n${file}\n`).update(contents.get(file) ?? '')
        const precache: Precache = { version: hash.digest('hex').slice(0, 16), files }
        chunk.code = chunk.code.replaceAll('PRECACHE', JSON.stringify(precache))
      },
    },
  }
}

export default defineConfig({
  base: './',
  plugins: [react(), serviceWorker()],
  resolve: { dedupe },
  // what is shared comes from `npm start` beside it; the host stays as it is, which the server compares with the page's origin
  server: { proxy: { '/sync': { target: 'http://localhost:4210', ws: true, changeOrigin: false } } },
  build: { target: 'es2023', modulePreload: { polyfill: false }, assetsInlineLimit: 0, chunkSizeWarningLimit: 700 },
  test: {
    sequence: { sequencer: SlowFirst },
    expect: { poll: { timeout: 30_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          exclude: [inOwnWorld, ...againstTheClock],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: '100%',
          isolate: false, // pure functions leave nothing behind, and what is read once serves all files
        },
      },
      {
        extends: true,
        test: {
          name: 'world',
          environment: 'node',
          include: [inOwnWorld],
          exclude: againstTheClock,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: '100%',
        },
      },
      {
        extends: true,
        test: {
          name: 'clock',
          environment: 'node',
          include: againstTheClock,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/dom/**/*.test.tsx'],
          setupFiles: ['tests/support/domSetup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: '100%',
        },
      },
      {
        extends: true,
        test: { name: 'long', environment: 'node', include: ['tests/long/**/*.test.ts'], testTimeout: 3_600_000 },
      },
    ],
  },
})
