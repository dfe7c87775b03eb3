import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const print = /@media print \{(?:[^{}]|\{[^{}]*\})*\}/g

it('what a stylesheet says of paper stands at its end, where nothing said of the screen undoes it', () => {
  const sheets = globSync('src/**/*.css').filter(path => readFileSync(path, 'utf8').includes('@media print'))
  expect(sheets).toContain('src/features/plan/Parts.module.css')
  const undone = sheets.filter(path => {
    const css = readFileSync(path, 'utf8').trim()
    const last = [...css.matchAll(print)].at(-1)
    return last === undefined || last.index + last[0].length < css.length
  })
  expect(undone).toEqual([])
})

it('the direction is asked of the page, not of `:dir()`, which the build makes a list of languages of', () => {
  const asking = globSync('src/**/*.css').filter(path => readFileSync(path, 'utf8').includes(':dir('))
  expect(asking).toEqual([])
})
