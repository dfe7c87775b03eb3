import { writeFileSync } from 'node:fs'
import { colourSheet } from '../../src/output/colours.ts'

/** Writes the screens' colours again after the palette changed: `node tests/support/writeColours.ts`. */
writeFileSync(new URL('../../src/ui/colours.css', import.meta.url), colourSheet())
