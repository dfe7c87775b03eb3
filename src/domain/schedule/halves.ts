import type { WrittenTime } from './findTimes.ts'

/** A stretch as written, with whatever goes with it. `end` is missing for a point in time. */
export interface WrittenStretch {
  readonly start: WrittenTime
  readonly end?: WrittenTime
}

/** Minutes after midnight; `certain` unless the half of the day was only the likelier one. */
export interface ReadTime {
  readonly minutes: number
  readonly certain: boolean
}

export interface ReadStretch {
  readonly start: number
  readonly end: number | undefined
  readonly certain: boolean
  /** It begins the day anew: what stands before belongs to another schedule. */
  readonly startsAnew: boolean
}

const noon = 720
const day = 1440
const dawn = 360
const backwards = 100 // two lunches overlap by less
const longest = 600

/**
 * Reads the stretches of a schedule, in the order they are written, as times of one school day. What says its half of the
 * day, or counts to 24, is certain. The rest lies between six and six unless what is before it shows otherwise, and is
 * certain where a morning is written before it.
 */
export function readHalves(stretches: readonly WrittenStretch[]): ReadStretch[] {
  const counts24 = stretches.some(({ start, end }) => start.half === '24' || end?.half === '24')
  const saysHalves = stretches.some(({ start, end }) => isSaid(start) || (end && isSaid(end)))
  const counts24Only = counts24 && !saysHalves
  let first: number | undefined
  let last: number | undefined
  let anchored = false
  return stretches.map((written, index) => {
    const choices = counts24Only ? [exact(written)] : choicesOf(written)
    const plain = choices[0] ?? exact(written)
    const isFixed = counts24Only || choices.length === 1
    const evening = choices[1]
    let chosen = plain
    let startsAnew = false
    if (last !== undefined && first !== undefined && plain.start < last - backwards) {
      const isMorningAgain = last - first >= 120 && plain.start <= first + 60
      if (!isFixed && evening && evening.start >= last && !isMorningAgain) chosen = evening
      else startsAnew = isMorningAgain
    }
    if (startsAnew || first === undefined) {
      first = chosen.start
      anchored = false
    }
    anchored ||= isFixed || isSchoolMorning(chosen.start, stretches[index + 1])
    last = chosen.start
    return { ...chosen, certain: isFixed || anchored, startsAnew }
  })
}

type Choice = { readonly start: number; readonly end: number | undefined }

/** From seven to noon; before eight only with something after it, as a lone seven may be an evening. */
function isSchoolMorning(start: number, next: WrittenStretch | undefined): boolean {
  return (start >= 8 * 60 && start < 13 * 60) || (start >= 6 * 60 && start < 8 * 60 && next !== undefined)
}

function isSaid({ half }: WrittenTime): boolean {
  return half === 'am' || half === 'pm'
}

function exact({ start, end }: WrittenStretch): Choice {
  return { start: start.hour * 60 + start.minute, end: end && end.hour * 60 + end.minute }
}

/** The ways to read a stretch, the likelier first: one where the text leaves no doubt. */
function choicesOf({ start, end }: WrittenStretch): Choice[] {
  const starts = readings(start)
  const ends = end && readings(end)
  const all: Choice[] = []
  for (const from of starts) {
    if (!ends) all.push({ start: from, end: undefined })
    else {
      const to = ends.filter(each => each > from).sort((a, b) => a - b)[0]
      if (to !== undefined && to - from <= (isKnown(start) && end && isKnown(end) ? day : longest))
        all.push({ start: from, end: to })
    }
  }
  if (all.length === 0) return [exact({ start, ...(end && { end }) })]
  return all.sort((a, b) => Number(isNight(a.start)) - Number(isNight(b.start)) || a.start - b.start)
}

function isKnown({ half }: WrittenTime): boolean {
  return half !== undefined
}

function isNight(minutes: number): boolean {
  return minutes < dawn || minutes >= dawn + noon
}

function readings({ hour, minute, half }: WrittenTime): number[] {
  if (half === '24') return [hour * 60 + minute]
  const early = (hour % 12) * 60 + minute
  if (half) return [half === 'am' ? early : early + noon]
  return [early, early + noon]
}
