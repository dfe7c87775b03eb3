import { planTextFromPicture } from '../domain/carriedPlan.ts'
import { largestPlan, type PlanReading, type Refusal, readPlanFile } from '../domain/planFile.ts'

export type SourceReading =
  | Exclude<PlanReading, { refused: Refusal }>
  | { readonly refused: Refusal | 'picture' | 'pattern' }

/** A plan from what a person opened, dropped or pasted: a plan file, or a picture saved from here. */
export async function readPlanSource(file: Blob): Promise<SourceReading> {
  if (file.size > 4 * largestPlan) return { refused: 'too-large' } // a picture may be larger than the plan it carries
  const bytes = new Uint8Array(await file.arrayBuffer())
  const carried = planTextFromPicture(bytes)
  if (carried !== undefined) return readPlanFile(carried)
  if (looksLikePicture(bytes)) return { refused: 'picture' }
  const text = new TextDecoder().decode(bytes)
  const reading = readPlanFile(text)
  const isPattern = 'refused' in reading && reading.refused === 'not-a-plan' && text.includes('"backmap-pattern"')
  return isPattern ? { refused: 'pattern' } : reading
}

/** PNG, JPEG, GIF, WebP or SVG, told by how the bytes begin. */
function looksLikePicture(bytes: Uint8Array): boolean {
  const begin = new TextDecoder('latin1').decode(bytes.subarray(0, 300)).trimStart() // as Windows has it: 0x89 is ‰
  return /^(‰PNG|\xff\xd8|GIF8|RIFF....WEBP|<svg|<\?xml[^>]*>\s*<svg)/s.test(begin)
}
