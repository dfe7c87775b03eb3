import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPlanSource, type SourceReading } from '../../../src/store/readPlanSource.ts'
import { mustBeSound } from '../../support/hostile/mustBeSound.ts'
import { secondsOf } from '../../support/hostile/secondsOf.ts'

/** Every kept text is in a folder that says what becomes of it, under a name that says what is wrong with it. */
const folder = new URL('../../hostile/', import.meta.url)

function textsIn(outcome: string): { readonly fault: string; readonly bytes: Uint8Array<ArrayBuffer> }[] {
  return readdirSync(new URL(`${outcome}/`, folder)).map(file => ({
    fault: file.replace(/\.txt$/, '').replaceAll('-', ' '),
    bytes: new Uint8Array(readFileSync(new URL(`${outcome}/${file}`, folder))),
  }))
}

async function read(bytes: Uint8Array<ArrayBuffer>): Promise<SourceReading> {
  const { result, seconds } = await secondsOf(() => readPlanSource(new Blob([bytes])))
  expect(seconds).toBeLessThan(1)
  return result
}

async function readSound(bytes: Uint8Array<ArrayBuffer>) {
  const reading = await read(bytes)
  if ('refused' in reading) throw new Error(`refused: ${reading.refused}`)
  mustBeSound(reading)
  return reading
}

it('keeps three hundred malformed texts and more', () => {
  expect(readdirSync(folder).flatMap(outcome => readdirSync(new URL(`${outcome}/`, folder))).length).toBeGreaterThan(
    300,
  )
})

describe.each(['not-json', 'not-a-plan', 'newer'] as const)('a text that is refused as %s', refused => {
  it.each(textsIn(`refused-${refused}`))('$fault', async ({ bytes }) => {
    expect(await read(bytes)).toEqual({ refused })
  })
})

describe('a plan of which something is left out', () => {
  it.each(textsIn('left-out'))('$fault', async ({ bytes }) => {
    const { problems } = await readSound(bytes)
    expect(problems.map(({ kept }) => kept)).toContain(false)
  })
})

describe('a plan in which something is mended', () => {
  it.each(textsIn('mended'))('$fault', async ({ bytes }) => {
    const { problems } = await readSound(bytes)
    expect([...new Set(problems.map(({ kept }) => kept))]).toEqual([true])
  })
})

describe('a strange plan that is read whole', () => {
  it.each(textsIn('harmless'))('$fault', async ({ bytes }) => {
    expect((await readSound(bytes)).problems).toEqual([])
  })
})
