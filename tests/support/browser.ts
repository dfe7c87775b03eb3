import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { type Step, succeeds } from './steps.ts'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
  'brave-browser',
  'brave',
]

const macApps = ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser']
const windowsApps = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
]

type Env = Readonly<Record<string, string | undefined>>

/** Where a browser of the Chromium family may be, the likeliest first. */
export function browserPlaces(env: Env, platform: NodeJS.Platform): string[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(root => root !== undefined)
    return roots.flatMap(root => windowsApps.map(app => `${root}\\${app}`))
  }
  const onPath = (env.PATH ?? '').split(delimiter).flatMap(folder => names.map(name => join(folder, name)))
  const apps = macApps.map(app => `/Applications/${app}.app/Contents/MacOS/${app}`)
  return platform === 'darwin' ? [...apps, ...onPath] : onPath
}

/** The first browser that answers to `--version`: some systems leave a stub that only asks for an installation. */
export function findBrowser(): string | undefined {
  const named = process.env.BACKMAP_BROWSER
  const places = named ? [named] : [...browserPlaces(process.env, process.platform), chromium.executablePath()]
  return places.find(place => existsSync(place) && answers(place))
}

function answers(place: string): boolean {
  if (process.platform === 'win32') return true // there it would open a window
  return spawnSync(place, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0
}

/** Whether letters of Chinese and Arabic can be drawn. */
export function hasFonts(): boolean {
  if (process.platform !== 'linux') return true
  return ['zh', 'ar'].every(language => {
    const { status, stdout } = spawnSync('fc-list', [`:lang=${language}`, 'family'], { encoding: 'utf8' })
    return status === 0 && stdout.trim() !== ''
  })
}

interface PackageManager {
  readonly program: string
  readonly refresh: readonly string[]
  readonly install: readonly string[]
  readonly browser: readonly string[]
  readonly fonts: readonly string[]
}

const packageManagers: readonly PackageManager[] = [
  {
    program: 'apt-get',
    refresh: ['update'],
    install: ['-o', 'DPkg::Lock::Timeout=120', 'install', '--yes', '--no-install-recommends'],
    browser: ['chromium'],
    fonts: ['fontconfig', 'fonts-noto-core', 'fonts-noto-cjk'],
  },
  {
    program: 'dnf',
    refresh: [],
    install: ['install', '--assumeyes'],
    browser: ['chromium'],
    fonts: ['fontconfig', 'google-noto-sans-arabic-fonts', 'google-noto-sans-cjk-fonts'],
  },
  {
    program: 'apk',
    refresh: ['update'],
    install: ['add'],
    browser: ['chromium'],
    fonts: ['fontconfig', 'font-noto', 'font-noto-arabic', 'font-noto-cjk'],
  },
  { program: 'brew', refresh: [], install: ['install', '--cask'], browser: ['chromium'], fonts: [] },
]

/** The commands that would install what is missing with this machine's package manager; none where we may not. */
export function installCommands(
  what: 'browser' | 'fonts',
  has: (program: string) => boolean,
  rights: 'root' | 'sudo' | 'none',
): string[][] {
  const manager = packageManagers.find(({ program }) => has(program))
  if (!manager || manager[what].length === 0) return []
  const asOwnUser = manager.program === 'brew'
  if (rights === 'none' && !asOwnUser) return []
  const start = rights === 'sudo' && !asOwnUser ? ['sudo', '-n', manager.program] : [manager.program]
  return [
    ...(manager.refresh.length > 0 ? [[...start, ...manager.refresh]] : []),
    [...start, ...manager.install, ...manager[what]],
  ]
}

function has(program: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some(folder => existsSync(join(folder, program)))
}

function rights(): 'root' | 'sudo' | 'none' {
  if (process.getuid?.() === 0) return 'root'
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? 'sudo' : 'none'
}

async function install(what: 'browser' | 'fonts'): Promise<void> {
  for (const command of installCommands(what, has, rights())) {
    console.log(command.join(' '))
    if (!(await succeeds({ command, minutes: 5, env: { DEBIAN_FRONTEND: 'noninteractive' } }))) return
  }
}

/** Playwright's own build of the browser, for machines whose package manager has none or may not be used. */
async function installPlaywrights(): Promise<void> {
  const step: Step = {
    command: [process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium'],
    minutes: 5,
  }
  await succeeds(step)
  if (rights() === 'root')
    await succeeds({ ...step, command: [...step.command.slice(0, 2), 'install-deps', 'chromium'] })
}

/** A browser, installed when there is none; undefined, with what to do said, when that fails too. */
export async function readyBrowser(): Promise<string | undefined> {
  let found = findBrowser()
  if (!found && process.env.BACKMAP_BROWSER) {
    console.error(`BACKMAP_BROWSER names ${process.env.BACKMAP_BROWSER}, which does not answer to --version.`)
    return undefined
  }
  if (!found) await install('browser')
  found ??= findBrowser()
  if (!found) await installPlaywrights()
  found ??= findBrowser()
  if (!found) {
    console.error(
      'No browser of the Chromium family was found, and none could be installed.\n' +
        'Install Chromium, Chrome, Edge or Brave, or set BACKMAP_BROWSER to the path of one, and run npm test again.',
    )
  }
  return found
}

/** Fonts for Chinese and Arabic, installed when missing; whether they are there. */
export async function readyFonts(): Promise<boolean> {
  if (!hasFonts()) await install('fonts')
  if (hasFonts()) return true
  console.error(
    'Fonts for Chinese and Arabic are missing, and could not be installed.\n' +
      'Install fontconfig, Noto Sans, Noto Sans Arabic and Noto Sans CJK (fonts-noto-core and fonts-noto-cjk), and run npm test again.',
  )
  return false
}
