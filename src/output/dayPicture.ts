import { momentsOf, theDay } from '../derive/theDay.ts'
import { todayFeelings } from '../derive/todayFeelings.ts'
import type { Id } from '../domain/ids.ts'
import type { Day, Plan } from '../domain/plan.ts'
import { isTimed } from '../domain/studentDay.ts'
import { clockStrip, storyStrips } from './dayStrip.ts'
import { drawStrip } from './drawStrip.ts'
import { textWidth } from './glyphs.ts'
import { headline } from './headline.ts'
import { legend } from './legend.ts'
import { levels, waysPast } from './ribbon.ts'
import { faceRoom } from './ribbonKey.ts'
import { type PictureOptions, pictureOn, type Sheet } from './sheet.ts'

export interface DayPictureOptions extends PictureOptions {
  /** The first ideal day unless given. */
  readonly day?: string
  /** Whose line stands out on the ribbon. */
  readonly learner?: Id<'learner'>
  readonly scale: 'story' | 'clock'
}

const margin = 48

/** The day as a poster: its strip of cards, the ribbon of feeling beneath, and who is who. An SVG document. */
export function dayPicture(plan: Plan, options: DayPictureOptions): string {
  const { say } = options
  const day = theDay(plan, options.day)
  const moments = day ? momentsOf(plan, day.id) : []
  const everyone = waysPast(plan, [])
  const todays = todayFeelings(plan, day?.id ?? '')
  const strips =
    options.scale === 'clock' && moments.some(isTimed)
      ? [clockStrip(plan, moments, everyone, options)]
      : storyStrips(plan, moments, everyone, options)
  const gutter = gutterWidth(say)
  const from = margin + gutter
  const across = Math.max(960 - gutter, ...strips.map(strip => strip.width))
  const sheet: Sheet = { width: Math.ceil(from + across + margin), theme: options.theme, dir: options.dir }
  const head = headline(sheet, plan, day ? dayName(plan, day, options) : '', margin)
  let y = head.height
  const drawn = strips.map(strip => {
    const placed = drawStrip(
      sheet,
      plan,
      strip,
      { margin, from, top: y, todays, moments, ...(options.learner && { learner: options.learner }) },
      options,
    )
    y += placed.height + 32
    return placed.markup
  })
  const key = legend(
    sheet,
    waysPast(
      plan,
      strips.flatMap(strip => strip.stops),
      todays,
    ),
    from,
    across,
    options,
    strips.some(strip => strip.stops.some(stop => hasFaces(plan, stop.moment.id))),
  )
  const keyTop = y
  y += key.height + (key.height > 0 ? margin - 16 : margin - 32)
  return pictureOn(
    sheet,
    {
      height: y,
      title: plan.plan.title.trim() || say('output.dayPicture'),
      description: describe(day, moments.length, options),
      options,
    },
    head.markup,
    drawn,
    key.draw(keyTop),
  )
}

function hasFaces(plan: Plan, moment: Id<'moment'>): boolean {
  return [...plan.faces.values()].some(face => face.moment === moment)
}

function dayName(plan: Plan, day: Day, { say, learner }: DayPictureOptions): string {
  const title = day.title.trim() || say('output.dayPicture')
  const name = learner && plan.learners.get(learner)?.name.trim()
  return name ? say('output.dayOf', { day: title, learner: name }) : title
}

function describe(day: Day | undefined, count: number, { say }: DayPictureOptions): string {
  return day && count > 0
    ? say('output.dayDescription', { day: day.title.trim() || say('output.dayPicture'), n: count })
    : say('output.noMoments')
}

function gutterWidth(say: PictureOptions['say']): number {
  const words = levels.map(level => textWidth(say(`valence.${level}`), 14, 400))
  return Math.ceil(Math.max(...words) + faceRoom + 12)
}
