import { describe, expect, it } from 'vitest'
import { supportTypes } from '../../../src/domain/adultDay.ts'
import { adultRoles } from '../../../src/domain/lists/adultRoles.ts'
import { blendedModels } from '../../../src/domain/lists/blendedModels.ts'
import type { BuiltInList } from '../../../src/domain/lists/builtInList.ts'
import { feelings } from '../../../src/domain/lists/feelings.ts'
import { groupings } from '../../../src/domain/lists/groupings.ts'
import { learnerNeeds } from '../../../src/domain/lists/learnerNeeds.ts'
import type { Moment } from '../../../src/domain/plan.ts'
import { fits } from '../../../src/patterns/choosePractices.ts'
import { folded } from '../../../src/patterns/folded.ts'
import { momentKinds } from '../../../src/patterns/momentKinds.ts'
import { permissions } from '../../../src/patterns/permissions.ts'
import { openKinds } from '../../../src/patterns/practicePattern.ts'
import { practices } from '../../../src/patterns/practices.ts'
import { situationOf } from '../../../src/patterns/situation.ts'
import { sources } from '../../../src/patterns/sources.ts'
import { supports } from '../../../src/patterns/supports.ts'
import { moment, plan, school } from '../../support/planBuilders.ts'
import { gradeOf, syllablesIn } from '../../support/readingLevel.ts'

const namesOf = (list: BuiltInList) => list.items.map(item => item.name)
const of = (theme: string) => practices.filter(practice => practice.theme === theme)
const allSupports = [...supports.values()]
const unknown = (used: Iterable<string>, known: Iterable<string>) => {
  const all = new Set(known)
  return [...new Set(used)].filter(name => !all.has(name))
}

describe('the library', () => {
  it('holds at least 150 practices and 110 supports', () => {
    expect(practices.length).toBeGreaterThanOrEqual(150)
    expect(supports.size).toBeGreaterThanOrEqual(110)
    expect(new Set(practices.map(({ key }) => key)).size).toBe(practices.length)
  })

  it('names only what there is', () => {
    expect(
      unknown(
        practices.flatMap(p => Object.keys(p.by)),
        namesOf(adultRoles),
      ),
    ).toEqual([])
    expect(
      unknown(
        allSupports.map(s => s.owner),
        namesOf(adultRoles),
      ),
    ).toEqual([])
    expect(
      unknown(
        practices.flatMap(p => p.feels),
        namesOf(feelings),
      ),
    ).toEqual([])
    expect(
      unknown(
        practices.flatMap(p => p.eases),
        namesOf(learnerNeeds),
      ),
    ).toEqual([])
    expect(
      unknown(
        practices.flatMap(p => p.groupings ?? []),
        namesOf(groupings),
      ),
    ).toEqual([])
    expect(
      unknown(
        practices.flatMap(p => p.blended ?? []),
        namesOf(blendedModels),
      ),
    ).toEqual([])
    expect(
      unknown(
        practices.flatMap(p => [...p.needs, ...(p.helps ?? [])]),
        supports.keys(),
      ),
    ).toEqual([])
    expect(
      unknown(
        practices.flatMap(p => p.source ?? []),
        Object.keys(sources),
      ),
    ).toEqual([])
  })

  it('has nothing that no practice uses', () => {
    const used = practices.flatMap(p => [...p.needs, ...(p.helps ?? [])])
    expect(unknown(supports.keys(), used)).toEqual([])
    expect(
      unknown(
        Object.keys(permissions),
        allSupports.flatMap(s => s.asks ?? []),
      ),
    ).toEqual([])
    expect(
      unknown(
        Object.keys(sources),
        practices.flatMap(p => p.source ?? []),
      ),
    ).toEqual([])
  })

  it('needs supports of every type', () => {
    expect(
      unknown(
        supportTypes,
        practices.flatMap(p => p.needs.map(key => supports.get(key)?.type ?? '')),
      ),
    ).toEqual([])
  })

  it('says for each practice who does it, one role that answers for it, and what it needs', () => {
    for (const { key, by, needs } of practices) {
      const parts: string[] = Object.values(by)
      expect([key, parts.filter(part => part.includes('A')).length, parts.some(part => part.includes('R'))]).toEqual([
        key,
        1,
        true,
      ])
      expect([key, needs.length > 0]).toEqual([key, true])
    }
  })

  it.each(momentKinds)('has practices that students see, and at least one behind them, for %s', kind => {
    const isSeen = (practice: (typeof practices)[number]) => !practice.when || practice.seen === true
    expect(of(kind).some(isSeen)).toBe(true)
    expect(of(kind).some(practice => !isSeen(practice))).toBe(true)
    for (const grade of [2, 7, 11]) {
      const fit = of(kind).filter(({ grades: [from, to] = [0, 12] }) => from <= grade && grade <= to)
      expect([kind, grade, fit.length >= 3]).toEqual([kind, grade, true])
    }
  })

  it.each(momentKinds)('serves every feeling and every need at %s, whatever the grades', kind => {
    for (const grades of ['K-2', '6-8', '10-12']) {
      const world = plan(school({ grades }), moment('m', '', { kind }))
      const situation = situationOf(world, world.moments.get('moment:m') as Moment) // it was just made
      const there = practices.filter(practice => fits(practice, situation))
      expect([
        grades,
        unknown(
          namesOf(feelings),
          there.flatMap(p => p.feels),
        ),
      ]).toEqual([grades, []])
      expect([
        grades,
        unknown(
          namesOf(learnerNeeds),
          there.flatMap(p => p.eases),
        ),
      ]).toEqual([grades, []])
    }
  })

  it.each(openKinds)('offers nothing at %s that asks for work', kind => {
    const world = plan(moment('m', '', { kind }))
    const situation = situationOf(world, world.moments.get('moment:m') as Moment) // it was just made
    const there = practices.filter(practice => fits(practice, situation)).map(({ key }) => key)
    expect(there.filter(key => ['raise-bar', 'move-seat', 'no-cold-calls', 'guard-focus'].includes(key))).toEqual([])
  })

  it('serves every grouping and every blended model', () => {
    expect(
      unknown(
        namesOf(groupings),
        practices.flatMap(p => p.groupings ?? []),
      ),
    ).toEqual([])
    expect(
      unknown(
        namesOf(blendedModels),
        practices.flatMap(p => p.blended ?? []),
      ),
    ).toEqual([])
  })
})

/** Words of two titles that both have, of all they have, without the small ones: 1 is the same. */
function similarity(a: string, b: string): number {
  const small = new Set('a an the and or of to for in on at with their each from by that who what'.split(' '))
  const words = (title: string) =>
    new Set(
      folded(title)
        .split(' ')
        .filter(word => !small.has(word)),
    )
  const [one, other] = [words(a), words(b)]
  const shared = [...one].filter(word => other.has(word)).length
  return shared / (one.size + other.size - shared)
}

describe('no two titles', () => {
  it('of practices or of supports share half of their words', () => {
    for (const titles of [practices.map(p => p.title), allSupports.map(s => s.title)]) {
      const near = titles.flatMap((a, i) =>
        titles
          .slice(i + 1)
          .filter(b => similarity(a, b) >= 0.5)
          .map(b => `${a} ~ ${b}`),
      )
      expect(near).toEqual([])
    }
  })
})

describe('plain words', () => {
  it('are measured as by hand', () => {
    expect(['cat', 'table', 'named', 'student', 'make'].map(syllablesIn)).toEqual([1, 2, 1, 2, 1])
    expect(gradeOf('The cat sat on the mat.')).toBeCloseTo(0.39 * 6 + 11.8 - 15.59)
  })

  it('staff read practices and supports at grade 9 or below', () => {
    const hard = [...practices, ...allSupports].flatMap(({ title, because }) => {
      const grade = gradeOf(`${title}. ${because}`)
      return grade > 9 ? [`${grade.toFixed(1)} ${title}. ${because}`] : []
    })
    expect(hard).toEqual([])
  })

  it('families read what they do at home at grade 7 or below', () => {
    const theirs = practices.filter(({ by }) => 'caregiver' in by)
    expect(theirs.filter(({ title, because }) => gradeOf(`${title}. ${because}`) > 7).map(p => p.title)).toEqual([])
  })
})
