import type { Plan } from '../domain/plan.ts'
import { type Sheet, textBlock, write } from './sheet.ts'
import type { Markup } from './svg.ts'

/** What stands above a picture: whose plan it is, the dream, and what is shown. `height` ends where the picture begins. */
export function headline(
  sheet: Sheet,
  { plan }: Plan,
  shown: string,
  margin: number,
): { markup: Markup[]; height: number } {
  const room = sheet.width - margin * 2
  const names = [plan.title.trim(), plan.school.name.trim()].filter(name => name !== '')
  const dream = plan.dream.trim()
  const eyebrow = textBlock((dream === '' ? names.slice(1) : names).join(' · '), { size: 18, weight: 400, width: room })
  const head = textBlock(dream || names[0] || shown, {
    size: 36,
    weight: 600,
    width: Math.min(room, 1180),
    maxLines: 12,
  })
  const below = textBlock(shown === head.full ? '' : shown, { size: 22, weight: 600, width: room })
  const headTop = margin + eyebrow.height + (eyebrow.height > 0 ? 10 : 0)
  const belowTop = headTop + head.height + 20
  return {
    markup: [
      write(sheet, eyebrow, margin, margin, 'ink-soft'),
      write(sheet, head, margin, headTop, 'ink'),
      write(sheet, below, margin, belowTop, 'day-text'),
    ],
    height: belowTop + below.height + (below.height > 0 ? 24 : 12),
  }
}
