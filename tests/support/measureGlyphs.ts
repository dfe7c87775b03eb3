import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Writes src/output/glyphWidths.ts again when the typeface changes: `node tests/support/measureGlyphs.ts CHROMIUM`.
 * The browser measures every Latin letter and sign that the two files of the typeface have.
 */
const files = new URL('../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/', import.meta.url)
const face = (name: string, file: string) =>
  `@font-face{font-family:${name};font-weight:200 800;src:url(data:font/woff2;base64,${readFileSync(new URL(`atkinson-hyperlegible-next-${file}-wght-normal.woff2`, files)).toString('base64')})}`
const page = `<!doctype html><style>${face('A', 'latin')}${face('B', 'latin-ext')}</style><pre></pre><script>
const context = document.createElement('canvas').getContext('2d')
const measure = (weight, families, letter) => {
  context.font = weight + ' 1000px ' + families
  return context.measureText(letter).width
}
const isCovered = letter => {
  const ours = ['monospace', 'serif'].map(other => measure(400, 'A, B, ' + other, letter))
  const theirs = ['monospace', 'serif'].map(other => measure(400, other, letter))
  return ours[0] > 0 && ours[0] === ours[1] && ours.some((width, at) => width !== theirs[at])
}
Promise.all(['A', 'B'].flatMap(name => [400, 600].map(weight => document.fonts.load(weight + ' 20px ' + name)))).then(() => {
  const runs = []
  const ranges = [[0x20, 0x24f], [0x2c6, 0x2dd], [0x2010, 0x203a], [0x20ac, 0x20ac], [0x2122, 0x2122], [0x2212, 0x2212]]
  for (const code of ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at))) {
    const letter = String.fromCodePoint(code)
    if (code === 0xad || !isCovered(letter)) continue
    const widths = [400, 600].map(weight => measure(weight, 'A, B', letter))
    const run = runs.at(-1)
    if (run && run.first + run.regular.length === code) { run.regular.push(Math.ceil(widths[0])); run.semibold.push(Math.ceil(widths[1])) }
    else runs.push({ first: code, regular: [Math.ceil(widths[0])], semibold: [Math.ceil(widths[1])] })
  }
  document.querySelector('pre').textContent = JSON.stringify(runs)
  document.title = 'done'
})
</script>`

const folder = mkdtempSync(join(tmpdir(), 'glyphs-'))
writeFileSync(join(folder, 'page.html'), page)
const dom = execFileSync(
  process.argv[2] ?? 'chromium',
  [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--virtual-time-budget=20000',
    '--dump-dom',
    join(folder, 'page.html'),
  ],
  { encoding: 'utf8', maxBuffer: 1e8 },
)
rmSync(folder, { recursive: true })
const measured = /<pre>(.*)<\/pre>/s.exec(dom)?.[1]
if (!measured) throw new Error('the browser measured nothing')
writeFileSync(
  new URL('../../src/output/glyphWidths.ts', import.meta.url),
  `/** How far each letter of Atkinson Hyperlegible Next moves the pen, in thousandths of its size; measured from the font files. */
export interface GlyphRun {
  /** The first letter of a run of neighbours in Unicode. */
  readonly first: number
  readonly regular: readonly number[]
  readonly semibold: readonly number[]
}

export const glyphRuns: readonly GlyphRun[] = ${measured}
`,
)
