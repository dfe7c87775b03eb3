import type { Refusal } from '../domain/wire.ts'

/**
 * What is thrown to say no. It is no `Error`: whoever shows the door to thousands writes no page of log for each.
 * `code` and `reason` are what the sync protocol's server reads.
 */
export interface ThrownRefusal {
  readonly reason: Refusal
  readonly code: number
}

export function refused(reason: Refusal): ThrownRefusal {
  return { reason, code: closeCode(reason) }
}

/** The refusal in what was thrown; anything else becomes `otherwise`. */
export function refusalIn(thrown: unknown, otherwise: Refusal): Refusal {
  return isRefused(thrown) ? thrown.reason : otherwise
}

export function isRefused(thrown: unknown): thrown is ThrownRefusal {
  return typeof thrown === 'object' && thrown !== null && !(thrown instanceof Error) && 'reason' in thrown
}

/** The code with which a WebSocket is closed. */
export function closeCode(why: Refusal): number {
  if (why === 'not-kept') return 1011
  if (why === 'stopping') return 1001
  if (why === 'message-too-large') return 1009
  return why.startsWith('too-many') || why === 'too-fast' ? 1013 : 1008
}

const statuses: Readonly<Record<Refusal, number>> = {
  'no-such-room': 404,
  'wrong-link': 401,
  removed: 403,
  'wrong-origin': 403,
  'room-is-there': 409,
  'only-looking': 403,
  frozen: 403,
  'facilitator-only': 403,
  'message-too-large': 413,
  'plan-too-large': 413,
  'too-many-people': 503,
  'too-many-rooms': 503,
  'too-many-connections': 503,
  'too-fast': 429,
  'not-understood': 400,
  'not-kept': 500,
  'no-such-code': 404,
  stopping: 503,
  'other-version': 400,
}

export function statusOf(why: Refusal): number {
  return statuses[why]
}
