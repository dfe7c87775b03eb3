import { expect, it } from 'vitest'
import { formatIn } from '../../../src/words/format.ts'
import { listNames } from '../../../src/words/listNames.ts'

const workshops = ['Literacy workshop', 'Literacy workshop, talk first', 'Math lab']

it('lists names as they are while none of them holds a comma', () => {
  expect(listNames(['Crew circle', 'Math lab'], formatIn('en'))).toBe('Crew circle and Math lab')
})

it('puts each name in the quotation marks of the language where one holds a comma', () => {
  expect(listNames(workshops, formatIn('en'))).toBe(
    '“Literacy workshop”, “Literacy workshop, talk first”, and “Math lab”',
  )
  expect(listNames(workshops, formatIn('es'))).toBe('«Literacy workshop», «Literacy workshop, talk first» y «Math lab»')
})
