import { readdirSync } from 'node:fs'
import { type Bench, figureLine } from './figures.ts'

/** `npm run bench [-- NAME]`: prints how fast things are. Nothing is asserted; machines differ, ratios hardly. */

const only = process.argv[2]
const files = readdirSync(import.meta.dirname).filter(
  file => file.endsWith('.bench.ts') && (!only || file.includes(only)),
)
if (files.length === 0) console.error(`There is no bench${only ? ` named ${only}` : ''}.`)

for (const file of files.sort()) {
  const { bench } = (await import(`./${file}`)) as { bench: Bench } // every file of that name exports one
  console.log(`\n${file.replace('.bench.ts', '')}`)
  for (const figure of await bench()) console.log(figureLine(figure))
}
