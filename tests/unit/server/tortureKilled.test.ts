import { expect, it } from 'vitest'
import { killWhileWriting } from '../../support/torture/killWhileWriting.ts'

it('loses nothing it has acknowledged when it is killed while five people write, ten times over', async () => {
  const { lost, acknowledged, answers, midWrite } = await killWhileWriting(10, 1)
  expect(lost).toEqual([])
  // there was much to lose, and it was killed in the midst of it
  expect(acknowledged).toBeGreaterThan(1000)
  expect(answers).toBeGreaterThan(20)
  expect(midWrite).toBeGreaterThan(7)
})
