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

it('hears a pointer come to what is passed over and leave it, and nothing of where it goes within', () => {
  const place = document.createElement('div')
  place.innerHTML = '<p></p><section data-passed-over=""><b></b><i></i></section>'
  hearsLess(place)
  const heard: (string | undefined)[] = []
  place.addEventListener('mouseover', event => heard.push((event.target as Element).localName))
  const go = (from: string, to: string) =>
    place
      .querySelector(to)
      ?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true, relatedTarget: place.querySelector(from) }))
  go('p', 'b')
  go('b', 'i')
  go('i', 'section')
  go('section', 'p')
  expect(heard).toEqual(['b', 'p'])
})
