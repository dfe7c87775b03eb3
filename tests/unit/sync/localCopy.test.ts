import 'fake-indexeddb/auto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localCopyPromises } from '../../support/localCopyContract.ts'

const unhandled: unknown[] = []
const remember = (reason: unknown) => unhandled.push(reason)

beforeAll(() => {
  process.on('unhandledRejection', remember)
})

describe('a copy on this device', () => {
  for (const { promise, check } of localCopyPromises) {
    it(promise, async () => {
      await check(indexedDB)
      expect(unhandled).toEqual([])
    })
  }
})

afterAll(() => {
  process.off('unhandledRejection', remember)
})
