const mostPixels = 16_700_000
const longestSide = 16_384

/**
 * The size in whole pixels a picture is painted at: `times` its own (2 unless given), less where that would exceed
 * what every browser's canvas can hold (16.7 million pixels, 16,384 a side). Never below one pixel.
 */
export function pngSize(width: number, height: number, times = 2): { readonly width: number; readonly height: number } {
  const side = (length: number) => (Number.isFinite(length) && length >= 1 ? length : 1)
  const [wide, high] = [side(width), side(height)]
  const scale = Math.min(times, Math.sqrt(mostPixels / (wide * high)), longestSide / Math.max(wide, high))
  return { width: Math.max(1, Math.floor(wide * scale)), height: Math.max(1, Math.floor(high * scale)) }
}
