import { describe, expect, it } from 'vitest'
import { suggestForDay } from '../../../src/patterns/suggest.ts'
import { moment, plan, school } from '../../support/planBuilders.ts'

/** What is proposed for one moment by itself: titles of practices, and of the supports they need. */
function proposedFor(grades: string, title: string, kind?: string) {
  const found = suggestForDay(plan(school({ grades }), moment('m', '10:00-10:30', { title, ...(kind && { kind }) })))
  const supports = found.flatMap(({ create }) =>
    create.filter(one => one.kind === 'support').map(one => one.fields.title),
  )
  return { practices: found.map(({ title }) => title), supports }
}

describe('what is proposed suits the moment', () => {
  it('takes choice time in a classroom for no club', () => {
    const { practices } = proposedFor('K-5', 'Choice time')
    expect(practices).toEqual([
      'Set out a few good choices and change them weekly',
      'Help each one choose, then stay with it a while',
      'Sit down beside someone and join in what they do',
      'Note who chose what, and what to set out next',
    ])
    expect(proposedFor('K-5', 'After-school clubs').practices).toContain('Start clubs from what students say they love')
  })

  it('takes a writing workshop for a lesson, not for a workshop with tools', () => {
    expect(proposedFor('K-5', 'Writing workshop').practices).toContain('Model one example, then do one together')
    expect(proposedFor('K-5', 'Taller de escritura').supports).not.toContain('Making tools with safety gear')
    expect(proposedFor('6-8', 'Maker workshop').supports).toContain('Making tools with safety gear')
  })

  it('has something for music, art and the library', () => {
    for (const title of ['Music', 'Art', 'Library', 'Biblioteca']) {
      expect([title, proposedFor('K-5', title).practices.length]).toEqual([title, 5])
    }
  })

  it('keeps what is about internships out of a day of service', () => {
    const { practices, supports } = proposedFor('6-8', 'Community service')
    expect(supports.filter(title => /mentor|credit/i.test(String(title)))).toEqual([])
    expect(practices).toContain('Go and see the place before the students do')
    expect(proposedFor('9-12', 'Internship').practices).toContain('Call each partner once a month and say thank you')
  })

  it('stands at the gates when students leave, and needs no picture schedule for teenagers', () => {
    expect(proposedFor('K-5', 'Dismissal').practices).toContain('Stand at the gates until the last bus has gone')
    expect(proposedFor('9-12', 'Closing circle').supports).not.toContain(
      'A schedule on the wall with words and pictures',
    )
  })

  it('walks laps with students at recess, not in a gym lesson', () => {
    const laps = 'Walk laps with students who want to talk'
    expect(proposedFor('9-12', 'Recess').practices).toContain(laps)
    expect(proposedFor('6-8', 'PE').practices).not.toContain(laps)
  })
})
