import { expect, it } from 'vitest'
import { failingAppends, fillTheDisk } from '../support/faultyLog.ts'
import { inFolder } from '../support/inFolder.ts'
import { killRounds } from '../support/killRounds.ts'

it('has every acknowledged update after its program was killed 200 times', () =>
  inFolder(async folder => {
    const { acknowledged, ...rest } = await killRounds(folder, 200, 100)
    expect(rest).toEqual({ lost: [], putAside: 0 })
    expect(acknowledged).toBeGreaterThan(10_000)
  }))

it('never acknowledges falsely in 20,000 appends of which three in ten fail', () =>
  inFolder(async folder => {
    const { acknowledged, rejected, ...rest } = await failingAppends(folder, 20_000)
    expect(rest).toEqual({ lost: [], falselyKept: [] })
    expect([acknowledged > 15_000, rejected > 1000]).toEqual([true, true])
  }))

it('never acknowledges falsely while it fills a disk of 20 MB', () =>
  inFolder(async folder => {
    const { acknowledged, rejected, ...rest } = await fillTheDisk(folder, 20_000_000)
    expect(rest).toEqual({ lost: [], isCompactedWhileFull: true, isTakenAgain: true })
    expect([acknowledged > 3000, rejected > 5]).toEqual([true, true])
  }))
