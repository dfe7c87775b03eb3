import { feeling, learner, moment, plan, school } from './planBuilders.ts'

/** Three made-up plans of six timed moments of unlike kinds, with nothing mapped yet. */

const aim = { kind: 'aim', learner: null }

export const elementaryDay = plan(
  school({ grades: 'K-5', students: 300 }),
  learner('ana', { name: 'Ana', needs: ['text in two languages', 'movement'] }),
  moment('arrive', '08:00-08:20', { title: 'Soft start', kind: 'arrival' }),
  moment('circle', '08:20-08:45', { title: 'Morning meeting', grouping: 'whole class', students: 24 }),
  moment('read', '08:45-09:45', { title: 'Reading stations', grouping: 'stations', students: 24 }),
  moment('recess', '10:00-10:25', { title: 'Recess' }),
  moment('lunch', '11:30-12:00', { title: 'Lunch' }),
  moment('close', '14:30-14:50', { title: 'Closing circle', students: 24 }),
  feeling('welcome', 'arrive', aim),
  feeling('lonely', 'recess', { kind: 'guard', learner: null }),
)

export const middleDay = plan(
  school({ grades: '6–8', students: 360 }),
  learner('diego', { name: 'Diego', needs: ['time to rehearse before speaking', 'a mentor'] }),
  moment('crew', '08:30-09:00', { title: 'Crew', grouping: 'crew or advisory', students: 18 }),
  moment('lab', '09:00-10:00', { title: 'Math lab', blended: 'Individual Rotation', students: 28 }),
  moment('talk', '10:05-10:50', { title: 'Socratic seminar', students: 16 }),
  moment('hall', '10:50-10:55', { title: 'Passing time' }),
  moment('studio', '11:00-12:15', { title: 'Project studio', grouping: 'small groups', students: 48 }),
  moment('clubs', '13:00-14:00', { title: 'Clubs' }),
  feeling('capable', 'lab', aim),
  feeling('embarrassed', 'talk', { kind: 'guard', learner: null }),
)

export const highDay = plan(
  school({ grades: '9-12', students: 600 }),
  learner('sam', { name: 'Sam', needs: ['meaningful work for others', 'a good start after a late arrival'] }),
  moment('plan', '08:45-09:00', { title: 'Plan my day', students: 20 }),
  moment('lesson', '09:00-09:50', { title: 'Biology', students: 28 }),
  moment('flex', '10:00-10:45', { title: 'Flex time' }),
  moment('intern', '11:00-13:00', { title: 'Internship', students: 120 }),
  moment('show', '13:30-14:30', { title: 'Exhibition', students: 60 }),
  moment('home', '19:00-20:00', { title: 'Homework at home' }),
  feeling('needed', 'intern', aim),
  feeling('overwhelmed', 'home', { kind: 'guard', learner: null }),
)
