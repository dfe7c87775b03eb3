/** A name as short as a head of a table takes it: whole words where it can be, with an ellipsis for what is left out. */
export function shortened(name: string, most: number): string {
  const letters = Array.from(name)
  if (letters.length <= most) return name
  const start = letters.slice(0, most).join('')
  const lastSpace = start.lastIndexOf(' ')
  return `${(lastSpace > most / 2 ? start.slice(0, lastSpace) : start).trimEnd()}…`
}
