import { expect, it } from 'vitest'
import { entryPoints } from '../../../src/domain/lists/entryPoints.ts'
import { planOfWay, type Way, ways } from '../../../src/domain/ways.ts'
import { stepsOf } from '../../../src/features/prompt/steps.ts'
import { prompt } from '../../../src/words/en/prompt.ts'
import { en } from '../../../src/words/en.ts'

const beginning = { dayTitle: 'Our ideal day', todayTitle: 'Today', language: 'en', now: '2026-11-29T08:00:00Z' }

/** The records of a new plan without their ids: tables by name, each record by what it says. */
function recordsOf(way: Exclude<Way, 'model'>) {
  const plan = planOfWay(way, beginning)
  const titles = new Map([...plan.days.values()].map(day => [day.id, day.title]))
  return {
    days: [...plan.days.values()].map(({ title, kind }) => `${kind}: ${title}`),
    moments: [...plan.moments.values()].map(({ day, title, part }) => `${titles.get(day)}, ${part}: “${title}”`),
    visits: [...plan.visits.values()].map(({ kind, date, title, saw }) => [kind, date, title, saw]),
    others: Object.entries(plan).flatMap(([name, table]) =>
      table instanceof Map && table.size > 0 && !['days', 'moments', 'visits'].includes(name) ? [name] : [],
    ),
  }
}

const empty = { days: ['aim: Our ideal day'], moments: [], visits: [], others: [] }

it('there is a way in for every entry point, in the same order', () => {
  expect(ways.length).toBe(entryPoints.items.length)
  expect(entryPoints.items.map(({ name }) => name).map((name, index) => [ways[index], name])).toEqual([
    ['dream', 'dream a day'],
    ['moment', 'fix one moment'],
    ['shadow', 'shadow a student'],
    ['model', 'start from a model'],
    ['competency', 'competency-based workshop'],
    ['equity', 'equity talk'],
    ['visit', 'school visit notes'],
    ['grant', 'start from a grant or an improvement plan'],
  ])
})

it.each(['dream', 'competency', 'equity', 'grant'] as const)('%s begins with an ideal day and nothing in it', way => {
  expect(recordsOf(way)).toEqual(empty)
})

it('one moment to fix stands in today and in the ideal day, nameless in both', () => {
  expect(recordsOf('moment')).toEqual({
    ...empty,
    days: ['aim: Our ideal day', 'today: Today'],
    moments: ['Today, morning: “”', 'Our ideal day, morning: “”'],
  })
})

it('shadowing begins with a day of today beside the ideal one, and notes of that date', () => {
  expect(recordsOf('shadow')).toEqual({
    ...empty,
    days: ['aim: Our ideal day', 'today: Today'],
    visits: [['shadow', '2026-11-29', '', '']],
  })
})

it('a school visit begins with its notes', () => {
  expect(recordsOf('visit')).toEqual({ ...empty, visits: [['visit', '2026-11-29', '', '']] })
})

it('two plans of one way have nothing in common but their words', () => {
  const [one, two] = [planOfWay('moment', beginning), planOfWay('moment', beginning)]
  expect(one.plan.id).not.toBe(two.plan.id)
  expect(
    [...one.moments.keys(), ...one.days.keys()].filter(id => two.moments.has(id as never) || two.days.has(id as never)),
  ).toEqual([])
})

it('every way has a name and what one gets, every step its question; shadowing goes its four steps, competency its seven elements', () => {
  const words: Readonly<Record<string, unknown>> = { ...en, ...prompt }
  const missing = ways.flatMap(way => [
    ...[`way.${way}`, ...(way === 'dream' ? [] : [`way.${way}.gives`])].filter(key => !words[key]),
    ...stepsOf[way].flatMap(({ name }) => [`prompt.${name}.ask`, `prompt.${name}.help`].filter(key => !words[key])),
  ])
  expect(missing).toEqual([])
  expect(stepsOf.shadow.map(({ name }) => name)).toEqual([
    'shadow.prepare',
    'shadow.shadow',
    'shadow.reflect',
    'shadow.act',
  ])
  expect(stepsOf.competency.length).toBe(7)
})
