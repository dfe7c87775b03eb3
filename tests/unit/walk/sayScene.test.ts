import { expect, it } from 'vitest'
import { closingOf } from '../../../src/features/walk/closing.ts'
import { saidAt } from '../../../src/features/walk/saidAt.ts'
import { sayClosing } from '../../../src/features/walk/sayClosing.ts'
import { sayLearner, saySpan } from '../../../src/features/walk/sayLearner.ts'
import type { Voice } from '../../../src/features/walk/sayScene.ts'
import { afterName } from '../../../src/features/walk/verbs.ts'
import { walkOf } from '../../../src/features/walk/walkOf.ts'
import { es } from '../../../src/words/es.ts'
import { every } from '../../../src/words/every.ts'
import { formatIn } from '../../../src/words/format.ts'
import { sayIn } from '../../../src/words/say.ts'
import {
  curve,
  day,
  does,
  feeling,
  learner,
  makes,
  moment,
  plan,
  practice,
  role,
  shapes,
} from '../../support/planBuilders.ts'

const english: Voice = { say: sayIn<typeof every>(every, 'en'), format: formatIn('en'), feeling: word => word }
const spanish: Voice = { say: sayIn<typeof every>(es, 'es'), format: formatIn('es'), feeling: word => word }

const world = plan(
  day('ideal', { kind: 'aim', title: 'Our day', order: 'a0' }),
  day('today', { kind: 'today', title: 'Today', order: 'a1' }),
  learner('amara', { name: 'Amara', order: 'a0' }),
  learner('diego', {
    name: 'Diego',
    order: 'a1',
    strengths: ['making'],
    needs: ['movement', 'audio'],
    access: { device: 'none', homeInternet: 'limited', languages: ['Spanish', 'English'] },
  }),
  moment('arrive', '08:10-08:30', {
    title: 'Soft landing',
    does: 'Arrives any time, eats breakfast',
    learns: 'To settle myself.',
    needsDevice: true,
    minAdults: 2,
    order: 'a0',
  }),
  moment('studio', '', {
    title: 'Studio',
    does: 'Small teams build',
    part: 'afternoon',
    weekdays: [2, 4],
    order: 'a1',
  }),
  moment('own', '', {
    title: 'Quiet studio',
    part: 'afternoon',
    weekdays: [2, 4],
    order: 'a2',
    variantOf: 'moment:studio',
    learners: ['learner:amara'],
  }),
  moment('bell', '08:00-08:10', { day: 'day:today', title: 'Bell', does: 'Queues.', order: 'a3' }),
  curve('arrive', 'diego', 'today', -2),
  curve('arrive', 'diego', 'aim', 1),
  curve('bell', 'diego', 'today', -1),
  feeling('welcome', 'arrive', { field: 'calm', learner: null }),
  feeling('ashamed', 'arrive', { field: 'heavy', kind: 'guard', learner: 'learner:diego' }),
  practice('greet', { title: 'Greet at the door' }),
  makes('greet', 'arrive'),
  shapes('greet', 'welcome'),
  role('aide', { title: 'Aide' }),
  does('aide', 'greet', { part: 'R', count: 1 }),
)

function said(voice: Voice, at: number, who?: string, ofDay = 'day:ideal') {
  const walk = walkOf(world, ofDay, who && `learner:${who}`)
  return walk ? saidAt(voice, world, walk, at) : []
}

it('tells a moment of one learner in sentences that can be read aloud', () => {
  expect(said(english, 0, 'diego')).toEqual([
    'At 8:10 Diego arrives any time, eats breakfast.',
    'Diego learns: “To settle myself.”',
    'Today this is very hard for Diego. Here it is meant to be good.',
    'We want Diego to feel welcome.',
    'Diego should not have to feel ashamed.',
    'No feeling is named for Diego alone yet.',
    'Greet at the door',
    'Aide',
    '1 adult is there.',
    'This needs a device, and Diego has none.',
    'There are too few adults: 1 of the 2 it takes.',
    'Nothing protects Diego yet from feeling ashamed.',
  ])
})

it('tells a text that is no sentence about one person by itself, and names the weekdays of a part of the week', () => {
  expect(said(english, 1, 'diego')).toEqual([
    'In the afternoon it is “Studio” for Diego.',
    'Small teams build.',
    'On Tuesday and Thursday only.',
    'Nobody has said yet what Diego learns here.',
    'Nobody has marked yet how this feels for Diego.',
    'Nobody has said yet how Diego should feel here.',
  ])
})

it('says that a learner lives it in a way of their own, and what nobody has said', () => {
  expect(said(english, 1, 'amara').slice(0, 4)).toEqual([
    'In the afternoon it is “Quiet studio” for Amara.',
    'Nobody has said yet what Amara does here.',
    'On Tuesday and Thursday only.',
    'Amara lives this in a way of their own.',
  ])
})

it('tells everyone’s day with a sentence for each whose word it is', () => {
  const sentences = said(english, 0)
  expect(sentences.slice(0, 2)).toEqual([
    'At 8:10 everyone arrives any time, eats breakfast.',
    'Everyone learns: “To settle myself.”',
  ])
  expect(sentences).toContain('We want everyone to feel welcome.')
  expect(sentences).toContain('Diego should not have to feel ashamed.')
  expect(said(english, 1)).toContain('Amara lives it in a way of their own.')
})

it('tells a day as it is today by its own marks alone', () => {
  expect(said(english, 0, 'diego', 'day:today')).toEqual([
    'At 8:00 Diego queues.',
    'Nobody has said yet what Diego learns here.',
    'This is hard for Diego.',
  ])
})

it('says it in Spanish, and leaves an English text by itself there', () => {
  expect(said(spanish, 0, 'diego').slice(0, 4)).toEqual([
    'A las 8:10, Diego vive «Soft landing».',
    'Arrives any time, eats breakfast.',
    'Diego aprende: «To settle myself.»',
    'Hoy, para Diego: muy difícil. Lo que queremos aquí: bien.',
  ])
})

it('takes only a text that begins with what one person does into a sentence', () => {
  expect(afterName('Eats with friends.', 'en')).toBe('eats with friends.')
  expect(afterName('Runs, walks or sits', 'en')).toBe('runs, walks or sits')
  expect(afterName('Plays and music', 'en')).toBeUndefined()
  expect(afterName('Students rotate', 'en')).toBeUndefined()
  expect(afterName('Stations', 'en')).toBeUndefined()
  expect(afterName('Llega y desayuna', 'es')).toBe('llega y desayuna')
  expect(afterName('Come', 'ar')).toBeUndefined()
  expect(afterName('', 'en')).toBeUndefined()
})

it('introduces a learner, and says nothing where nobody has', () => {
  const diego = world.learners.get('learner:diego')
  expect(diego && sayLearner(english, diego)).toEqual([
    'Diego brings: making.',
    'Diego needs: movement and audio.',
    'Diego has no device. The internet at home is limited. Diego speaks Spanish and English.',
  ])
  expect(sayLearner(english, { name: 'Amara', strengths: [], needs: [] })).toEqual([])
  const walk = walkOf(world, 'day:ideal')
  expect(walk && saySpan(english, walk)).toBe('“Our day” has 2 moments, from 8:10 to 8:30.')
})

it('closes with what the day felt like', () => {
  const walk = walkOf(world, 'day:ideal', 'learner:diego')
  expect(walk && sayClosing(english, world, walk, closingOf(walk.scenes))).toEqual([
    'We want Diego to feel welcome.',
    'Today 1 moment of 1 is hard for Diego. Here none is.',
    'The largest change is in “Soft landing”: from very hard to good.',
  ])
  const other = walkOf(world, 'day:ideal', 'learner:amara')
  expect(other && sayClosing(english, world, other, closingOf(other.scenes))).toEqual([
    'We want Amara to feel welcome.',
    'Nobody has marked yet how this day feels for Amara.',
  ])
})
