import { type Id, isId } from '../../domain/ids.ts'
import { type Voice, voices } from '../../domain/studentDay.ts'
import { readAsked } from '../../sync/asked.ts'
import { keptKey } from './keptKey.ts'
import { blank, type Round, type Sheet } from './round.ts'

/** Keeps an open round through a reload, in this tab alone; a browser that keeps nothing loses it then. */
export function keepRound(plan: Id<'plan'>, round: Round | null): void {
  try {
    if (round) sessionStorage.setItem(keptKey(plan), JSON.stringify(round))
    else sessionStorage.removeItem(keptKey(plan))
  } catch {
    // a private window, or no room: the round holds until the page is closed
  }
}

/** The round that was open in this tab; null without one, or when it cannot be read. */
export function keptRound(plan: Id<'plan'>): Round | null {
  try {
    const raw: unknown = JSON.parse(sessionStorage.getItem(keptKey(plan)) ?? 'null')
    return readRound(raw, plan)
  } catch {
    return null
  }
}

function readRound(raw: unknown, plan: Id<'plan'>): Round | null {
  if (typeof raw !== 'object' || raw === null) return null
  const { id, sheets, written, ...more } = raw as Record<string, unknown> // an object, as checked
  const asked = readAsked({ ...more, round: id })
  if (!asked) return null
  const read = listOf(sheets).map(readSheet)
  const { round, moments, stage, asks } = asked
  return {
    id: round,
    plan,
    moments,
    stage,
    asks,
    sheets: read.length > 0 ? read : [blank],
    written: listOf(written).filter(each => isId('face', each)),
  }
}

function readSheet(raw: unknown): Sheet {
  if (typeof raw !== 'object' || raw === null) return blank
  const { voice, faces, isDone } = raw as Record<string, unknown> // an object, as checked
  const known: Voice | undefined = voices.find(each => each === voice)
  return { voice: known ?? null, faces: listOf(faces).flatMap(readFace), isDone: isDone === true }
}

function readFace(raw: unknown): Sheet['faces'] {
  if (typeof raw !== 'object' || raw === null) return []
  const { id, moment, valence } = raw as Record<string, unknown> // an object, as checked
  return isId('face', id) && isId('moment', moment) && typeof valence === 'number' ? [{ id, moment, valence }] : []
}

function listOf(raw: unknown): readonly unknown[] {
  return Array.isArray(raw) ? raw : []
}
