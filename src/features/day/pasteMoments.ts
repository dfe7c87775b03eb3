/** A moment read from one pasted line. Minutes after midnight. */
export interface PastedMoment {
  readonly title: string
  readonly start?: number
  readonly end?: number
}

const clock = String.raw`(\d{1,2})[:.h](\d{2})(?!\d)(?:\s*([ap])\.?m\.?(?![a-z]))?`
const dash = String.raw`(?:\s*[-–—\t]\s*|\s+(?:to|a)\s+)`
const range = new RegExp(`^${clock}${dash}${clock}[\\s:,–—-]*(.*)$`, 'i')
const single = new RegExp(`^${clock}[\\s:,–—-]*(.*)$`, 'i')
const bullet = /^(?:[-*•·–]\s+|\d{1,2}[.)]\s+)/
const longest = 300
const most = 200

/**
 * Reads pasted lines as moments. A line may begin with `8:10-8:30` or `8:10`; a lone start ends where the next line
 * starts. Hours from one to six without am are taken for the afternoon. What is not a plain time stays in the title.
 */
export function pastedMoments(text: string): PastedMoment[] {
  const lines = text
    .split(/\r?\n/)
    .map(line => readLine(line.trim().replace(bullet, '')))
    .filter(line => line.title !== '')
    .slice(0, most)
  return lines.map((line, index) => {
    const { title, start } = line
    const end = line.end ?? lines[index + 1]?.start
    return start !== undefined && end !== undefined && end > start ? { title, start, end } : { title }
  })
}

function readLine(line: string): PastedMoment {
  const both = range.exec(line)
  if (both) {
    const start = minutes(both[1], both[2], both[3] ?? both[6])
    const end = minutes(both[4], both[5], both[6])
    if (start !== undefined && end !== undefined) {
      const earlier = start > end && both[3] === undefined ? minutes(both[1], both[2], 'a') : undefined
      return { title: titleOf(both[7]), start: earlier ?? start, end }
    }
  }
  const one = single.exec(line)
  const start = one ? minutes(one[1], one[2], one[3]) : undefined
  return one && start !== undefined ? { title: titleOf(one[4]), start } : { title: titleOf(line) }
}

function titleOf(raw: string | undefined): string {
  return (raw ?? '').replace(/\s+/g, ' ').trim().slice(0, longest)
}

function minutes(hours: string | undefined, past: string | undefined, half: string | undefined): number | undefined {
  const hour = Number(hours)
  const minute = Number(past)
  if (hour > 23 || minute > 59 || (half && hour > 12)) return undefined
  const morning = half?.toLowerCase() === 'a'
  const evening = half ? !morning : hour >= 1 && hour < 7
  return ((hour % (half || evening ? 12 : 24)) + (evening ? 12 : 0)) * 60 + minute
}
