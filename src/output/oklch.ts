/** A colour as OKLCH says it: lightness in percent, chroma, hue in degrees. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number]

/** `oklch(98.5% 0.006 90)`, for style sheets. */
export function cssColour([lightness, chroma, hue]: Oklch): string {
  return `oklch(${lightness}% ${chroma} ${hue})`
}

/** The colour's red, green and blue in sRGB, 0–1; outside that range when a screen cannot show it. */
export function srgb([lightness, chroma, hue]: Oklch): readonly [number, number, number] {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const light = lightness / 100
  const l = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (light - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    encode(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    encode(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    encode(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ]
}

function encode(linear: number): number {
  return linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055
}

/** `#fbfaf6`, for files that programs without OKLCH open too. */
export function hexColour(colour: Oklch): string {
  const bytes = srgb(colour).map(part => Math.round(Math.min(1, Math.max(0, part)) * 255))
  return `#${bytes.map(byte => byte.toString(16).padStart(2, '0')).join('')}`
}
