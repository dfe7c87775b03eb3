import { expect, it } from 'vitest'
import { hearsLess } from '../../src/app/hearsLess.ts'

it('hears presses in a place the app is drawn in, and nothing of scrolling', () => {
  const place = document.createElement('div')
  hearsLess(place)
  const heard: string[] = []
  for (const type of ['wheel', 'scroll', 'click']) place.addEventListener(type, event => heard.push(event.type), true)
  for (const type of ['wheel', 'scroll', 'click']) place.dispatchEvent(new Event(type))
  expect(heard).toEqual(['click'])
})
