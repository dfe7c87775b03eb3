const bullet = /^(?:[-*•·–]\s+|\d{1,2}[.)]\s+)/
const most = 200

/** The ideas in a text, one a line; marks of a list and empty lines are left out. */
export function ideaLines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map(line => line.trim().replace(bullet, '').trim())
    .filter(line => line !== '')
    .slice(0, most)
}
