const most = 5_000
const kept = new Map<string, string>()

/** Text as it is compared: small letters without marks, and one space wherever there is anything else. */
export function folded(text: string): string {
  const known = kept.get(text)
  if (known !== undefined) return known
  if (kept.size >= most) kept.clear()
  const answer = fold(text)
  kept.set(text, answer)
  return answer
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
