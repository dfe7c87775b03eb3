import { expect, it } from 'vitest'
import { voices } from '../../../src/derive/voices.ts'
import { curve, day, face, feeling, idea, learner, makes, moment, plan, practice } from '../../support/planBuilders.ts'

const by = (...voice: string[]) => ({ voice })

it('[D31] counts records of any table by each voice they carry, and names the awaited ones nobody carries', () => {
  const week = plan(
    moment('circle', '', by('students', 'families')),
    practice('greet', by('students', 'district')),
    idea('bench', by('leaders')),
    feeling('safe', 'circle', by('students')),
    face('f1', 'circle', by('families')),
    learner('ana'),
    curve('circle', 'ana', 'aim', 1, by('students', 'leaders')),
  )
  expect(voices(week)).toEqual({
    counts: { students: 4, families: 2, leaders: 2, district: 1 },
    missing: ['educators'],
    momentsWithoutStudents: [],
  })
})

it('[D31] awaits students, families, educators and leaders, in that order', () => {
  expect(voices(plan(moment('circle', '', by('partners'))))).toEqual({
    counts: { partners: 1 },
    missing: ['students', 'families', 'educators', 'leaders'],
    momentsWithoutStudents: ['moment:circle'],
  })
})

it('[D31] hears students of a moment through a practice that makes it', () => {
  const week = plan(
    moment('lunch'),
    moment('circle'),
    moment('art', '', by('educators')),
    practice('greet', by('students')),
    practice('serve', by('staff')),
    makes('greet', 'circle'),
    makes('serve', 'lunch'),
  )
  expect(voices(week).momentsWithoutStudents).toEqual(['moment:art', 'moment:lunch'])
})

it('[D31] reads ideal and variant days: not today, nor what hangs on it or on nothing', () => {
  const week = plan(
    day('ideal', { kind: 'aim' }),
    day('friday', { kind: 'variant' }),
    day('now', { kind: 'today' }),
    moment('trip', '', { day: 'day:friday', ...by('students') }),
    moment('homeroom', '', { day: 'day:now', ...by('families') }),
    feeling('bored', 'homeroom', by('families')),
    face('f1', 'gone', by('families')),
    learner('ana'),
    curve('homeroom', 'ana', 'today', 1, by('families')),
  )
  expect(voices(week)).toEqual({
    counts: { students: 1 },
    missing: ['families', 'educators', 'leaders'],
    momentsWithoutStudents: [],
  })
})
