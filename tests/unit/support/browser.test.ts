import { afterEach, expect, it, vi } from 'vitest'
import { browserPlaces, findBrowser, installCommands } from '../../support/browser.ts'

afterEach(() => void vi.unstubAllEnvs())

it('looks nowhere else when the person names a program', () => {
  vi.stubEnv('BACKMAP_BROWSER', process.execPath)
  expect(findBrowser()).toBe(process.execPath)
  vi.stubEnv('BACKMAP_BROWSER', '/nowhere/chromium')
  expect(findBrowser()).toBeUndefined()
})

it('looks along the path on Linux, in Applications first on a Mac, in the program folders on Windows', () => {
  expect(browserPlaces({ PATH: '/usr/bin' }, 'linux').slice(0, 2)).toEqual([
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
  ])
  expect(browserPlaces({ PATH: '/usr/bin' }, 'darwin')[1]).toBe(
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  )
  expect(browserPlaces({ PROGRAMFILES: 'C:\\Programs' }, 'win32')[0]).toBe(
    'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe',
  )
})

it('installs with the package manager the machine has, through sudo for anyone but root', () => {
  const debian = (program: string) => program === 'apt-get'
  const install = ['-o', 'DPkg::Lock::Timeout=120', 'install', '--yes', '--no-install-recommends', 'chromium']
  expect(installCommands('browser', debian, 'root')).toEqual([
    ['apt-get', 'update'],
    ['apt-get', ...install],
  ])
  expect(installCommands('browser', debian, 'sudo')).toEqual([
    ['sudo', '-n', 'apt-get', 'update'],
    ['sudo', '-n', 'apt-get', ...install],
  ])
})

it('installs nothing where it may not or knows no package manager', () => {
  expect(installCommands('fonts', program => program === 'apt-get', 'none')).toEqual([])
  expect(installCommands('fonts', () => false, 'root')).toEqual([])
})

it('lets Homebrew work for the person themselves', () => {
  expect(installCommands('browser', program => program === 'brew', 'none')).toEqual([
    ['brew', 'install', '--cask', 'chromium'],
  ])
})
