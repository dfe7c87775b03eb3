import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { editRecord, removeRecord, writeText } from '../../../src/document/commands.ts'
import { beginMerge, mergeWay, type PlanToMerge } from '../../../src/document/mergePlan.ts'
import { createPlanDocument, type PlanDocument } from '../../../src/document/planDocument.ts'
import { readState, stateOf } from '../../../src/document/planState.ts'
import { writePlanFileWithState } from '../../../src/domain/mergePart.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import { readPlanFile, writePlan, writePlanFile } from '../../../src/domain/planFile.ts'
import { feeling, makes, moment, plan, practice } from '../../support/planBuilders.ts'
import { examplePlan } from '../../support/plans.ts'

/** What a file saved from a plan brings along. */
function savedFrom(document: PlanDocument): PlanToMerge {
  return opened(writePlanFileWithState(document.getState(), stateOf(document)))
}

function opened(text: string): PlanToMerge {
  const reading = readPlanFile(text)
  if ('refused' in reading) throw new Error(reading.refused)
  const state = readState(reading.merge, reading.plan)
  return { plan: reading.plan, ydoc: 'ydoc' in state ? state.ydoc : undefined }
}

function merge(document: PlanDocument, ...sources: readonly PlanToMerge[]) {
  const merging = beginMerge(document)
  const results = sources.map(source => merging.add(source))
  return { results, ...merging.finish() }
}

const lunch = plan(moment('lunch', '11:00-12:00', { title: 'Lunch', does: 'Hello' }), feeling('calm', 'lunch'))

/** Two tables that start from the same file. */
function tables(start: Plan = lunch): [PlanDocument, PlanDocument] {
  return [createPlanDocument(start), createPlanDocument(start)]
}

describe('copies with a common past', () => {
  it('merge as edits, letters and deletions kept', () => {
    const [ours, theirs] = tables()
    ours.change(writeText('moment:lunch', 'does', 'Hello', 'Oh, Hello'))
    theirs.change(writeText('moment:lunch', 'does', 'Hello', 'Hello all'), removeRecord('feeling:calm'))
    const { results } = merge(ours, savedFrom(theirs))
    expect(ours.getState().moments.get('moment:lunch')?.does).toBe('Oh, Hello all')
    expect([...ours.getState().feelings.keys()]).toEqual([])
    expect(results).toEqual([
      {
        way: 'edits',
        report: {
          ...{ added: [], removed: ['feeling:calm'], changed: [{ id: 'moment:lunch', fields: ['does'] }] },
          ...{ kept: [], leftOut: [], renamed: [], sameName: [] },
        },
      },
    ])
  })

  it('bring nothing a second time', () => {
    const [ours, theirs] = tables()
    theirs.change(editRecord('moment:lunch', { title: 'Shared lunch' }))
    const file = savedFrom(theirs)
    merge(ours, file)
    expect(mergeWay(ours, file)).toBe('nothing-new')
  })
})

it('gives two devices that open one file without a history the same past', () => {
  const text = writePlanFile(examplePlan())
  const [ours, theirs] = [text, writePlanFile(opened(text).plan)].map(each => createPlanDocument(opened(each).plan))
  if (!ours || !theirs) throw new Error('no documents')
  expect(Y.encodeStateAsUpdate(theirs.ydoc)).toEqual(Y.encodeStateAsUpdate(ours.ydoc))
  expect(ours.ydoc.clientID).not.toBe(theirs.ydoc.clientID)
})

describe('a plan of another past', () => {
  it('adds its cards and links, fills what ours leaves open, and keeps ours where both say something', () => {
    const ours = createPlanDocument(plan(moment('lunch', '11:00-12:00', { title: 'Lunch' })))
    const theirs = plan(
      moment('lunch', '12:00-13:00', { title: 'Lunch', place: 'Garden' }),
      practice('serve', { title: 'Serve' }),
      makes('serve', 'lunch'),
    )
    const { results } = merge(ours, { plan: theirs })
    expect(results).toEqual([
      {
        way: 'same-plan',
        report: {
          added: ['practice:serve', 'link:makes/practice:serve/moment:lunch'],
          removed: [],
          changed: [{ id: 'moment:lunch', fields: ['place'] }],
          kept: [{ id: 'moment:lunch', field: 'start', ours: [660, 720], theirs: [720, 780] }],
          ...{ leftOut: [], renamed: [], sameName: [] },
        },
      },
    ])
    expect(ours.getState().moments.get('moment:lunch')).toMatchObject({ start: 660, place: 'Garden' })
    expect(ours.getState().links.size).toBe(1)
  })
})

it('takes a whole merge back, and leaves what was changed since', () => {
  const [ours, table] = tables()
  table.change(editRecord('moment:lunch', { title: 'Shared lunch', place: 'Garden' }), removeRecord('feeling:calm'))
  const before = writePlan(ours.getState())
  const merged = merge(ours, savedFrom(table), { plan: plan(practice('other', { title: 'Other' })) })
  ours.change(editRecord('moment:lunch', { place: 'Hall' }))
  merged.takeBack()
  ours.change(editRecord('moment:lunch', { place: '' }))
  expect(writePlan(ours.getState())).toEqual(before)
})
