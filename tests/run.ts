import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { onStop } from '../src/server/stopping.ts'
import { readyBrowser, readyFonts } from './support/browser.ts'
import {
  type Counts,
  closingLine,
  countsOf,
  countsOfPlaywright,
  countsOfVitest,
  type Step,
  stopAll,
  succeeds,
  sumOf,
} from './support/steps.ts'

/** `npm test`: every check there is, on whatever machine this is. Its last line says how many passed and failed. */

process.chdir(resolve(import.meta.dirname, '..'))
// What the steps start with a bare `node` runs on this Node too.
process.env.PATH = `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`
if (!process.stdout.isTTY) process.env.NO_COLOR = '1'

const isLong = process.argv.includes('--long')
const reports = mkdtempSync(join(tmpdir(), 'backmap-test-'))
const results: { readonly name: string; readonly counts: Counts }[] = []

function record(name: string, counts: Counts): void {
  results.push({ name, counts })
  console.log(`${name}: ${closingLine(counts)}`)
}

function recordCheck(name: string, well: boolean): void {
  record(name, well ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
}

function node(script: string, ...args: string[]): string[] {
  return [process.execPath, script, ...args]
}

async function check(name: string, step: Step): Promise<void> {
  console.log(`\n── ${name}`)
  recordCheck(name, await succeeds(step))
}

async function checkAll(): Promise<void> {
  const browserReady = readyBrowser() // a machine that has none installs it meanwhile
  const fontsReady = browserReady.then(readyFonts)
  fontsReady.catch(() => undefined) // said below, where it is waited for
  const biome = node(
    'node_modules/@biomejs/biome/bin/biome',
    'ci',
    '--error-on-warnings',
    `--colors=${process.stdout.isTTY ? 'force' : 'off'}`,
  )
  await check('format', { command: [...biome, '--linter-enabled=false', '.'], minutes: 5 })
  await check('lint', {
    command: [...biome, '--formatter-enabled=false', '--assist-enabled=false', '.'],
    minutes: 5,
  })
  await check('types', { command: node('node_modules/typescript/bin/tsc'), minutes: 5 })
  await check('build', {
    command: node('node_modules/vite/bin/vite.js', 'build'),
    minutes: 5,
    env: { NODE_ENV: 'production' },
  })

  const projects = ['unit', 'world', 'clock', 'dom', ...(isLong ? ['long'] : [])]
  for (const project of projects) await runVitest(project)

  console.log('\n── browser')
  const browser = await browserReady
  recordCheck('a browser to test with', browser !== undefined)
  recordCheck('fonts for Chinese and Arabic', await fontsReady)
  if (browser) await runPlaywright(browser)
}

async function runVitest(project: string): Promise<void> {
  console.log(`\n── ${project} tests`)
  const report = join(reports, `${project}.json`)
  const well = await succeeds({
    command: node(
      'node_modules/vitest/vitest.mjs',
      'run',
      `--project=${project}`,
      '--allowOnly=false',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ),
    minutes: project === 'long' ? 120 : 15,
  })
  record(`${project} tests`, countsOf(well, report, countsOfVitest))
}

async function runPlaywright(browser: string): Promise<void> {
  const report = join(reports, 'browser.json')
  const which = isLong ? [] : ['--grep-invert=@long']
  const well = await succeeds({
    command: node(
      'node_modules/@playwright/test/cli.js',
      'test',
      '--config=tests/browser/playwright.config.ts',
      '--reporter=list,json',
      ...which,
    ),
    minutes: isLong ? 120 : 35, // twice what it takes: only one that hangs is stopped
    env: { BACKMAP_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  })
  record('browser tests', countsOf(well, report, countsOfPlaywright))
}

function close(): void {
  rmSync(reports, { recursive: true, force: true })
  const sum = sumOf(results.map(({ counts }) => counts))
  console.log('\n── summary')
  for (const { name, counts } of results)
    console.log(`${counts.failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${closingLine(counts)}`)
  console.log(closingLine(sum))
  process.exitCode = sum.failed === 0 && sum.passed > 0 ? 0 : 1
}

onStop(() => {
  stopAll()
  recordCheck('a run that nobody stopped', false)
  close()
  process.exit(1)
})

try {
  await checkAll()
} catch (error) {
  console.error(error)
  recordCheck('the run itself', false)
}
close()
