import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { findBrowser } from '../support/browser.ts'

/** The browser's tests run against the built app as `npm start` serves it, on a port the server picked. */

/**
 * What the browser need not do. The last two are the list that drops from its address bar, a page of its own which each
 * new window prepares for a second or so of the processor. The others are what Playwright turns off itself: of such a
 * list the browser heeds the last alone.
 */
const unneeded = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
]

const executablePath = process.env.BACKMAP_BROWSER ?? findBrowser()
const launchOptions = {
  ...(executablePath && { executablePath }),
  args: [
    '--no-sandbox',
    '--disable-dev-shm-usage',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--disable-features=${unneeded.join(',')}`,
  ],
}
const touch = { hasTouch: true, isMobile: true, launchOptions }

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // Patience guards against what hangs and claims nothing of the app: a machine may be several times slower.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${process.env.BACKMAP_TEST_PORT ?? ''}`,
    locale: 'en-US',
    actionTimeout: 60_000,
    serviceWorkers: 'block', // else the browser of each test fetches the whole app to keep it; tests/browser/hosted.ts has it do so
    launchOptions,
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: '*.touch.spec.ts',
      use: { viewport: { width: 1366, height: 768 } },
    },
    {
      name: 'tablet',
      testMatch: '*.touch.spec.ts',
      use: { ...touch, viewport: { width: 768, height: 1024 } },
    },
    {
      name: 'phone',
      testMatch: '*.touch.spec.ts',
      use: { ...touch, viewport: { width: 390, height: 844 } },
    },
  ],
  webServer: {
    command: 'node src/server/start.ts',
    cwd: '../..',
    env: { PORT: '0', DATA_DIR: join(tmpdir(), `backmap-shared-${process.pid}`) },
    wait: { stdout: /open at http:\/\/localhost:(?<backmap_test_port>\d+)/ },
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2_000 },
  },
})
