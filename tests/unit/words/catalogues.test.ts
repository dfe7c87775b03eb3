import { expect, it } from 'vitest'
import { es } from '../../../src/words/es.ts'
import { every as en } from '../../../src/words/every.ts'
import { formatIn } from '../../../src/words/format.ts'
import { pickLanguage } from '../../../src/words/languages.ts'
import { pseudo } from '../../../src/words/pseudo.ts'
import { type Message, sayIn } from '../../../src/words/say.ts'

function namesIn(message: Message): string[] {
  const text = typeof message === 'string' ? message : message.other
  return [...text.matchAll(/\{(\w+)\}/g)].map(found => found[1] ?? '').sort()
}

it('Spanish says every message with the same names to fill in', () => {
  const keys = Object.keys(en) as (keyof typeof en)[] // the catalogue's own keys
  expect(Object.keys(es).sort()).toEqual([...keys].sort())
  for (const key of keys) expect([key, namesIn(es[key])]).toEqual([key, namesIn(en[key])])
})

it('no message of either language is empty, shouts or has a stray brace', () => {
  for (const catalogue of [en, es]) {
    for (const [key, message] of Object.entries<Message>(catalogue)) {
      for (const text of typeof message === 'string' ? [message] : Object.values(message)) {
        expect([key, text.trim()]).not.toEqual([key, ''])
        expect([key, /[!¡]/.test(text)]).toEqual([key, false])
        expect([key, text.replace(/\{\w+\}/g, '').match(/[{}]/)]).toEqual([key, null])
      }
    }
  }
})

it('chooses the plural form by n and writes numbers as the language does', () => {
  const catalogue = { bells: { one: '{n} bell', other: '{n} bells' } } as const
  const say = sayIn<typeof catalogue>(catalogue, 'en')
  expect([say('bells', { n: 1 }), say('bells', { n: 1200 })]).toEqual(['1 bell', '1,200 bells'])
})

it('writes times without the half of the day and weekdays as ranges', () => {
  const format = formatIn('en')
  expect([format.time(490), format.stretch(490, 915), format.weekdays([5, 1, 2, 3]), format.weekdays([1, 2])]).toEqual([
    '8:10',
    '8:10–3:15',
    'Mon–Wed, Fri',
    'Mon, Tue',
  ])
  expect(formatIn('es').time(915)).toBe('15:15')
})

it('writes Spanish numbers as the Americas do, where Spain would write 18.000', () => {
  const format = formatIn('es')
  expect([format.number(18000), format.number(0.5), format.money(18000, 'USD')]).toEqual(['18,000', '0.5', '$18,000'])
  expect(sayIn<{ bells: '{n} timbres' }>({ bells: '{n} timbres' }, 'es')('bells', { n: 12000 })).toBe('12,000 timbres')
})

it('the pseudo-language lengthens words and leaves names to fill in alone', () => {
  expect(pseudo({ hello: 'Open {title}' })).toEqual({ hello: 'Öpéén {title}' })
})

it('picks the first language a person wants that is spoken here', () => {
  expect([pickLanguage(['fr-CA', 'es-MX', 'en']), pickLanguage(['zh']), pickLanguage(['ar-XB'])]).toEqual([
    'es',
    'en',
    'ar-XB',
  ])
})
