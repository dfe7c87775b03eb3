/** A photo made small enough to live in the plan, or why it cannot be. */
export type Shrunk =
  | { readonly src: string }
  | { readonly refused: 'not-picture' | 'too-large' | 'phone-format' | 'unreadable' }

/** Letters of a data URL a plan keeps. */
export const largestSource = 24_576
const largestFile = 60_000_000

/** Longest sides (pixels) and qualities, from the best to the smallest; a photo of either is still told apart on a card. */
const sides = [640, 560, 480, 400, 320, 256, 200, 144, 96]
const qualities = [0.8, 0.65, 0.5]

/** Paints the picture with a longest side of so many pixels, as a data URL. */
type Paint = (side: number, quality: number) => string

/** The best painting that fits; undefined where not even the smallest does. */
export function bestThatFits(paint: Paint): string | undefined {
  for (const side of sides) {
    for (const quality of qualities) {
      const src = paint(side, quality)
      if (src.length <= largestSource) return src
    }
  }
  return undefined
}

/**
 * Decodes a photo on this device, turned as its camera held it, and paints it anew: nothing of where, when and with what
 * it was taken is kept.
 */
export async function shrinkPicture(file: Blob): Promise<Shrunk> {
  if (file.size > largestFile) return { refused: 'too-large' }
  const form = await formOf(file)
  if (form === 'none') return { refused: 'not-picture' }
  let bitmap: ImageBitmap
  try {
    bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' })
  } catch {
    return { refused: form === 'phone' ? 'phone-format' : 'unreadable' }
  }
  try {
    const src = bestThatFits(paintOf(bitmap))
    return src === undefined ? { refused: 'too-large' } : { src }
  } catch {
    return { refused: 'unreadable' }
  } finally {
    bitmap.close()
  }
}

/** Whether the first bytes are those of a picture: of a kind every browser reads, or of one that only some phones do. */
export async function formOf(file: Blob): Promise<'known' | 'phone' | 'none'> {
  const bytes = new Uint8Array(await file.slice(0, 16).arrayBuffer())
  const letters = String.fromCharCode(...bytes)
  if (/^(?:\x89PNG|\xff\xd8\xff|GIF8|BM|RIFF....WEBP)/s.test(letters)) return 'known'
  if (/^....ftyp(?:hei[cfmsx]|hev[cx]|mif1|msf1|avi[fs])/s.test(letters)) return 'phone'
  return 'none'
}

function paintOf(bitmap: ImageBitmap): Paint {
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('this browser paints nothing')
  return (side, quality) => {
    const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height))
    canvas.width = Math.max(1, Math.round(bitmap.width * scale))
    canvas.height = Math.max(1, Math.round(bitmap.height * scale))
    pen.fillStyle = 'white' // what is clear in a picture lies on paper
    pen.fillRect(0, 0, canvas.width, canvas.height)
    pen.imageSmoothingQuality = 'high'
    pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
    const webp = canvas.toDataURL('image/webp', quality)
    return webp.startsWith('data:image/webp') ? webp : canvas.toDataURL('image/jpeg', quality)
  }
}
