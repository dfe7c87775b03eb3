import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** Source files by their path inside `src`, with `/` between folders. */
export type Sources = ReadonlyMap<string, string>

export function readSources(root: string): Sources {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(file =>
    /\.(?:tsx?|mjs|css)$/.test(file),
  )
  return new Map(files.map(file => [file.replaceAll('\\', '/'), readFileSync(join(root, file), 'utf8')]))
}

const below = ['domain', 'derive', 'patterns', 'words', 'output', 'document', 'sync', 'store', 'ui', 'cards']

/** The table of layers: what each folder of `src` may import besides itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  derive: ['domain'],
  patterns: ['domain', 'derive'],
  words: ['domain'],
  output: ['domain', 'derive', 'words'],
  cli: ['domain', 'derive', 'words', 'output'],
  document: ['domain'],
  sync: ['domain', 'document'],
  store: ['domain', 'derive', 'words', 'document', 'sync'],
  ui: [],
  cards: ['domain', 'derive', 'words', 'store', 'ui'],
  features: below,
  app: [...below, 'features'],
  server: ['domain', 'document'],
}

/** Packages that only some folders may use. */
const packageHomes: readonly { readonly form: RegExp; readonly homes: readonly string[] }[] = [
  { form: /^(?:yjs|lib0|y-protocols|y-indexeddb|@hocuspocus\/.*)(?:\/|$)/, homes: ['document', 'sync', 'server'] },
  {
    form: /^(?:react|react-dom|react-aria|react-aria-components|lucide-react|wouter|zustand)(?:\/|$)/,
    homes: ['store', 'ui', 'cards', 'features', 'app'],
  },
  { form: /^node:/, homes: ['server', 'cli'] },
]

/** Folders that Node runs as they are, without a build. */
const runByNode: ReadonlySet<string> = new Set([
  'cli',
  'server',
  'domain',
  'derive',
  'words',
  'output',
  'document',
  'patterns',
])

const importForms = [
  /(?:^|[;}\n])\s*(?:import|export)\s[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/g,
  /(?:^|[;}\n])\s*import\s*['"]([^'"]+)['"]/g,
  /\bimport\s*\(\s*['"`]([^'"`]+)['"`]/g,
  /\bnew\s+URL\(\s*['"`](\.[^'"`]+\.(?:tsx?|mjs))['"`]\s*,\s*import\.meta\.url/g,
]

/** What a file imports, re-exports, loads on demand, or starts as a worker. */
export function importsOf(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/(^|[^:'"`])\/\/.*$/gm, '$1')
  return importForms.flatMap(form => [...code.matchAll(form)].map(found => found[1] ?? ''))
}

/** Every way in which the sources leave the table of layers, in words, by file. */
export function breaches(sources: Sources): string[] {
  return [...sources].flatMap(([file, source]) =>
    file.endsWith('.css') ? [] : [...layerBreaches(file, source), ...styleBreaches(file, source, sources)],
  )
}

function layerBreaches(file: string, source: string): string[] {
  const layer = topOf(file)
  const allowed = mayImport[layer]
  if (!allowed) return [`${file}: the folder ${layer} is not in the table of layers`]
  const needsNoBuild = runByNode.has(layer)
  return [
    ...(needsNoBuild && file.endsWith('.tsx') ? [`${file}: Node cannot run TSX`] : []),
    ...importsOf(source).flatMap(specifier => {
      if (!specifier.startsWith('.')) return packageBreaches(file, specifier)
      const target = posix.join(posix.dirname(file), specifier)
      if (target.startsWith('..')) {
        return target === '../package.json' ? [] : [`${file}: reaches out of src with ${specifier}`]
      }
      return [
        ...(needsNoBuild && !/\.(?:ts|mjs|json)$/.test(specifier) ? [`${file}: Node cannot load ${specifier}`] : []),
        ...(topOf(target) === layer || allowed.includes(topOf(target)) ? [] : [`${file}: may not import ${specifier}`]),
        ...(layer === 'features' && topOf(target) === 'features' && featureOf(target) !== featureOf(file)
          ? [`${file}: a feature imports another, ${specifier}`]
          : []),
      ]
    }),
  ]
}

function packageBreaches(file: string, specifier: string): string[] {
  const rule = packageHomes.find(({ form }) => form.test(specifier))
  return !rule || rule.homes.some(home => file.startsWith(`${home}/`)) ? [] : [`${file}: may not import ${specifier}`]
}

function topOf(file: string): string {
  return file.split('/')[0] ?? ''
}

function featureOf(file: string): string {
  return file.split('/')[1] ?? ''
}

/** `styles.x` that the style sheet does not have: the compiler cannot see those. */
function styleBreaches(file: string, source: string, sources: Sources): string[] {
  return [...source.matchAll(/import\s+(\w+)\s+from\s+['"](\.[^'"]+\.module\.css)['"]/g)].flatMap(
    ([, name = '', specifier = '']) => {
      const sheet = sources.get(posix.join(posix.dirname(file), specifier))
      if (sheet === undefined) return [`${file}: there is no ${specifier}`]
      const there = new Set([...withoutComments(sheet).matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].map(found => found[1]))
      const used = source.matchAll(new RegExp(`\\b${name}(?:\\.(\\w+)|\\[['"]([\\w-]+)['"]\\])`, 'g'))
      return [...used]
        .map(([, dotted, bracketed]) => dotted ?? bracketed ?? '')
        .filter(style => !there.has(style))
        .map(style => `${file}: ${specifier} has no .${style}`)
    },
  )
}

function withoutComments(sheet: string): string {
  return sheet.replace(/\/\*[\s\S]*?\*\//g, ' ')
}
