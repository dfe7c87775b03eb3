import { expect, it } from 'vitest'
import { letter } from '../../../src/features/plan/letter.ts'
import { es } from '../../../src/words/es.ts'
import { every } from '../../../src/words/every.ts'
import { formatIn } from '../../../src/words/format.ts'
import { sayIn } from '../../../src/words/say.ts'
import {
  awaits,
  feeling,
  makes,
  moment,
  needs,
  permission,
  plan,
  practice,
  support,
} from '../../support/planBuilders.ts'

const world = plan(
  {
    in: 'plan',
    facts: { title: 'Lake house', dream: 'Every child is known.', currency: 'USD', school: { name: 'Lake School' } },
  },
  moment('circle', '', { title: 'Crew circle' }),
  feeling('safe', 'circle', { kind: 'aim' }),
  feeling('rushed', 'circle', { kind: 'guard' }),
  practice('meet'),
  makes('meet', 'circle'),
  support('time', { title: 'Protected crew time', costOneTime: 1500 }),
  support('mats', { title: 'Round mats' }),
  needs('meet', 'time'),
  needs('meet', 'mats'),
  permission('move', { ask: 'Move the first bell by ten minutes', granter: 'Ms. Reyes', weeks: 3 }),
  permission('given', { ask: 'Open early', granter: 'Ms. Reyes', status: 'granted' }),
  awaits('time', 'move'),
  awaits('mats', 'move'),
)
const at = Date.UTC(2026, 10, 29, 12)
const sayFeeling = (word: string) => word

it('[D28] writes the letter from the cards alone: what is asked, what waits for it, what students would feel, what it costs', () => {
  const words = { say: sayIn<typeof every>(every, 'en'), format: formatIn('en'), sayFeeling, now: at }
  expect(letter(world, 'Ms. Reyes', words)).toBe(
    [
      'Lake School',
      'November 29, 2026',
      'To Ms. Reyes:',
      'We are the team behind “Lake house”, and we are designing the days our students should have.',
      'This is our dream: Every child is known.',
      'We ask you to say yes to this:',
      '1. Move the first bell by ten minutes\nIt makes this possible: Round mats and Protected crew time. This moment of the day waits for it: Crew circle. With it, students could feel safe. What is priced of it so far costs $1,500 in the first year. We have planned 3 weeks for your answer.',
      'We would gladly show you the day and what it takes. What would you need from us to say yes?',
      'With thanks,',
      'The team',
    ].join('\n\n'),
  )
})

it('names the feelings that are wanted most often, the same ones in whatever language', () => {
  const often = (word: string, times: number) =>
    Array.from({ length: times }, (_, at) => feeling(`${word}${at}`, 'circle', { kind: 'aim', word }))
  const many = plan(
    moment('circle', '', { title: 'Crew circle' }),
    ...[
      often('known', 2),
      often('safe', 4),
      often('proud', 3),
      often('calm', 1),
      often('able', 1),
      often('brave', 1),
    ].flat(),
    practice('meet'),
    makes('meet', 'circle'),
    support('time'),
    needs('meet', 'time'),
    permission('move', { ask: 'Move the first bell', granter: 'Ms. Reyes' }),
    awaits('time', 'move'),
  )
  const words = { say: sayIn<typeof every>(every, 'en'), format: formatIn('en'), now: at }
  const said = (sayFeeling: (word: string) => string) => letter(many, 'Ms. Reyes', { ...words, sayFeeling })
  expect(said(word => word)).toContain('students could feel safe, proud, known, able, and brave.')
  const spanish: Readonly<Record<string, string>> = { safe: 'a salvo', proud: 'con orgullo', known: 'conocido' }
  expect(said(word => spanish[word] ?? word)).toContain('feel a salvo, con orgullo, conocido, able, and brave.')
})

it('puts moments in quotation marks where the name of one holds a comma', () => {
  const words = { say: sayIn<typeof every>(every, 'en'), format: formatIn('en'), sayFeeling, now: at }
  const variants = plan(
    moment('workshop', '', { title: 'Literacy workshop' }),
    moment('talk', '', { title: 'Literacy workshop, talk first' }),
    practice('read'),
    makes('read', 'workshop'),
    makes('read', 'talk'),
    support('texts', { title: 'Text sets' }),
    needs('read', 'texts'),
    permission('buy', { ask: 'Buy text sets', granter: 'Ms. Reyes' }),
    awaits('texts', 'buy'),
  )
  expect(letter(variants, 'Ms. Reyes', words)).toContain(
    'wait for it: “Literacy workshop, talk first” and “Literacy workshop”.',
  )
})

it('says what a request costs also where nothing else is known of it, and leaves a gap for one nobody has named', () => {
  const words = { say: sayIn<typeof every>(every, 'en'), format: formatIn('en'), sayFeeling, now: at }
  const screens = plan(
    { in: 'plan', facts: { currency: 'USD' } },
    support('screens', { title: 'Hallway screens', costOneTime: 3600 }),
    permission('buy', { ask: 'Hallway screens', granter: 'Ms. Reyes' }),
    awaits('screens', 'buy'),
    permission('else', { ask: '', granter: 'Ms. Reyes' }),
  )
  const said = letter(screens, 'Ms. Reyes', words).split('\n\n')
  expect(said).toContain('1. Hallway screens\nIn all, this costs $3,600 in the first year.')
  expect(said).toContain('2. …')
})

it('writes it in Spanish as well, with a gap for a name nobody has said, and without what nobody has written', () => {
  const words = { say: sayIn<typeof every>(es, 'es'), format: formatIn('es'), sayFeeling, now: at }
  const bare = plan({ in: 'plan', facts: { title: '' } }, permission('ask', { ask: 'Abrir antes' }))
  expect(letter(bare, '', words).split('\n\n').slice(0, 5)).toEqual([
    '29 de noviembre de 2026',
    'Para …:',
    'Somos el equipo de «Plan sin nombre» y diseñamos los días que nuestros estudiantes deberían tener.',
    'Les pedimos que digan que sí a esto:',
    '1. Abrir antes',
  ])
})
