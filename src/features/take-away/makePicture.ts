import latinExtended from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?url'
import latin from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url'
import type { Id } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'
import { writePlanFile } from '../../domain/planFile.ts'
import { pngWithPlan, svgWithPlan } from '../../output/carryPlan.ts'
import { dayPicture } from '../../output/dayPicture.ts'
import { mapPicture } from '../../output/mapPicture.ts'
import { pngSize } from '../../output/pngSize.ts'
import type { PictureOptions } from '../../output/sheet.ts'

export type PictureKind = 'day.png' | 'day.svg' | 'map.png' | 'map.svg'

/** What is drawn: the plan as the screen shows it. Fonts are added here. */
export interface PictureWish extends Omit<PictureOptions, 'fonts'> {
  readonly kind: PictureKind
  readonly plan: Plan
  readonly day: Id<'day'> | null
  readonly learner: Id<'learner'> | null
  readonly scale: 'story' | 'clock'
}

/** A picture of the plan that looks the same elsewhere and carries the plan inside. Rejects when it cannot be drawn. */
export async function makePicture({ kind, plan, day, learner, scale, ...options }: PictureWish): Promise<Blob> {
  const fonts = await Promise.all([latin, latinExtended].map(fetchBase64))
  const drawn = { ...options, fonts, ...(day && { day }), ...(learner && { learner }) }
  const svg = kind.startsWith('day') ? dayPicture(plan, { ...drawn, scale }) : mapPicture(plan, drawn)
  const text = writePlanFile(plan)
  if (kind.endsWith('svg')) return new Blob([svgWithPlan(svg, text)], { type: 'image/svg+xml' })
  const png = await rasterise(svg)
  return new Blob([pngWithPlan(new Uint8Array(await png.arrayBuffer()), text)], { type: 'image/png' })
}

async function fetchBase64(address: string): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`the typeface did not come: ${response.status}`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  let binary = ''
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(binary)
}

/** The browser's own drawing of an SVG picture, as large as a canvas may be. */
async function rasterise(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const { width, height } = pngSize(image.naturalWidth, image.naturalHeight)
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const brush = canvas.getContext('2d')
    if (!brush) throw new Error('no canvas to draw on')
    brush.drawImage(image, 0, 0, width, height)
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('the picture is too large'))), 'image/png')
    })
  } finally {
    URL.revokeObjectURL(address)
  }
}
