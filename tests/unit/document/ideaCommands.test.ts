import { describe, expect, it } from 'vitest'
import { commentsByCard } from '../../../src/derive/comments.ts'
import { addRecord, removeRecord, writeText } from '../../../src/document/commands.ts'
import { makeMomentOf, makePracticeOf } from '../../../src/document/ideaCommands.ts'
import { twoPeersOf } from '../../support/peers.ts'
import { planOf } from '../../support/plans.ts'

const afterLunch = { day: 'day:aim', part: 'midday', after: 'moment:lunch' } as const

function world(text = 'A quiet table') {
  return twoPeersOf(
    planOf({
      days: [{ id: 'day:aim', kind: 'aim', order: 'a0' }],
      moments: [
        { id: 'moment:lunch', day: 'day:aim', title: 'Lunch', part: 'midday', order: 'a0' },
        { id: 'moment:close', day: 'day:aim', title: 'Close', part: 'afternoon', order: 'a1' },
      ],
      ideas: [
        { id: 'idea:quiet', text, near: 'moment:lunch', voice: ['students', 'families'], sure: 'guess', order: 'a0' },
      ],
      comments: [{ id: 'comment:yes', on: 'idea:quiet', text: 'Yes please', at: '2026-11-05T14:20:00Z' }],
    }),
  )
}

describe('an idea made into a moment', () => {
  it('stands where it lay, with its voice, how sure we are and what was said on it; one undo brings the idea back', () => {
    const { ann } = world()
    ann.change(makeMomentOf('idea:quiet', 'moment:quiet', afterLunch))
    const made = ann.getState()
    expect(made.moments.get('moment:quiet')).toMatchObject({
      title: 'A quiet table',
      does: '',
      day: 'day:aim',
      part: 'midday',
      voice: ['families', 'students'],
      sure: 'guess',
    })
    const order = [...made.moments.values()].sort((a, b) => (a.order < b.order ? -1 : 1)).map(({ title }) => title)
    expect(order).toEqual(['Lunch', 'A quiet table', 'Close'])
    expect([made.ideas.size, made.comments.get('comment:yes')?.on]).toEqual([0, 'moment:quiet'])
    ann.undo()
    const back = ann.getState()
    expect([back.moments.has('moment:quiet'), back.ideas.get('idea:quiet')?.text]).toEqual([false, 'A quiet table'])
    expect(back.comments.get('comment:yes')?.on).toBe('idea:quiet')
    expect(ann.canUndo()).toBe(false)
  })

  it('is called by its first line; the others say what students do', () => {
    const { ann } = world('A quiet table\nNo questions asked\nAll year')
    ann.change(makeMomentOf('idea:quiet', 'moment:quiet', afterLunch))
    expect(ann.getState().moments.get('moment:quiet')).toMatchObject({
      title: 'A quiet table',
      does: 'No questions asked\nAll year',
    })
  })

  it('breaks a line that is too long for a title between two words', () => {
    const { ann } = world(`${'word '.repeat(59)}longer than the title`)
    ann.change(makeMomentOf('idea:quiet', 'moment:quiet', afterLunch))
    const { title, does } = ann.getState().moments.get('moment:quiet') ?? {}
    expect([title, does]).toEqual([`${'word '.repeat(59).trim()}`, 'longer than the title'])
  })

  it('is one moment when two people make it at once', () => {
    const { ann, ben, exchange } = world()
    ann.change(makeMomentOf('idea:quiet', 'moment:quiet', afterLunch))
    ben.change(makeMomentOf('idea:quiet', 'moment:quiet', { day: 'day:aim', part: 'afternoon', after: 'moment:close' }))
    exchange()
    expect(ann.getState()).toEqual(ben.getState())
    expect([ann.getState().ideas.size, ann.getState().moments.size]).toEqual([0, 3])
    expect(ann.getState().moments.get('moment:quiet')?.title).toBe('A quiet table')
  })

  it('keeps what a colleague was writing in the idea meanwhile for when it comes back', () => {
    const { ann, ben, exchange } = world()
    ann.change(makeMomentOf('idea:quiet', 'moment:quiet', afterLunch))
    ben.change(writeText('idea:quiet', 'text', 'A quiet table', 'A quiet table in the commons'))
    exchange()
    expect(ann.getState()).toEqual(ben.getState())
    expect([ann.getState().ideas.size, ann.getState().moments.get('moment:quiet')?.title]).toEqual([0, 'A quiet table'])
    ann.undo()
    exchange()
    expect(ben.getState().ideas.get('idea:quiet')?.text).toBe('A quiet table in the commons')
    expect(ben.getState().moments.has('moment:quiet')).toBe(false)
  })

  it('takes along what a colleague said on it meanwhile', () => {
    const { ann, ben, exchange } = world()
    ann.change(makeMomentOf('idea:quiet', 'moment:quiet', afterLunch))
    ben.change(addRecord({ id: 'comment:where', on: 'idea:quiet', text: 'Where?', at: '2026-11-05T15:00:00Z' }))
    exchange()
    for (const { getState } of [ann, ben]) {
      expect(
        commentsByCard(getState())
          .get('moment:quiet')
          ?.map(({ text }) => text),
      ).toEqual(['Yes please', 'Where?'])
    }
  })

  it('is refused without the idea or the day, and when the id is in use', () => {
    const { ann } = world()
    const before = ann.getState()
    ann.change(
      makeMomentOf('idea:gone', 'moment:quiet', afterLunch),
      makeMomentOf('idea:quiet', 'moment:close', afterLunch),
      makeMomentOf('idea:quiet', 'moment:quiet', { ...afterLunch, day: 'day:gone' }),
    )
    expect(ann.getState()).toEqual(before)
  })
})

describe('an idea made into a practice', () => {
  it('makes the moment happen that it lay near, and one undo takes both back', () => {
    const { ann } = world()
    ann.change(makePracticeOf('idea:quiet', 'practice:quiet'))
    const made = ann.getState()
    expect(made.practices.get('practice:quiet')).toMatchObject({
      title: 'A quiet table',
      voice: ['families', 'students'],
      status: 'new',
    })
    expect([[...made.links.keys()], made.ideas.size]).toEqual([['link:makes/practice:quiet/moment:lunch'], 0])
    ann.undo()
    const back = ann.getState()
    expect([back.practices.size, back.links.size, back.ideas.size]).toEqual([0, 0, 1])
  })

  it('is made all the same when a colleague has taken the moment away', () => {
    const { ann, ben, exchange } = world()
    ann.change(makePracticeOf('idea:quiet', 'practice:quiet'))
    ben.change(removeRecord('moment:lunch'))
    exchange()
    expect(ann.getState()).toEqual(ben.getState())
    expect([ann.getState().practices.size, ann.getState().moments.has('moment:lunch')]).toEqual([1, false])
  })
})
