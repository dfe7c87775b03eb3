import { type Id, isId } from '../domain/ids.ts'
import type { Asked } from './sharing.ts'

const mostMoments = 12
const mostLetters = 400
const mostAnswers = 99
const stages = ['open', 'shown', 'dropped'] as const
const roundName = /^[A-Za-z0-9_-]{1,24}$/

/** Whether one question can be about as many moments: all that is told of a person has to stay within 1 kB. */
export function fitsQuestion(moments: readonly Id<'moment'>[]): boolean {
  return moments.length <= mostMoments && JSON.stringify(moments).length <= mostLetters
}

/** A question as somebody tells of it, from outside; undefined when it is none. */
export function readAsked(raw: unknown): Asked | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined
  const { round, moments, stage, asks, answered } = raw as Record<string, unknown> // an object, as checked
  const known = stages.find(each => each === stage)
  if (typeof round !== 'string' || !roundName.test(round) || !known || !Array.isArray(moments)) return undefined
  const asked = moments.filter(each => isId('moment', each))
  if (asked.length < moments.length || !fitsQuestion(asked)) return undefined
  return {
    round,
    moments: asked,
    stage: known,
    asks: asks === true,
    answered: typeof answered === 'number' && answered > 0 ? Math.min(mostAnswers, Math.floor(answered)) : 0,
  }
}
