/** Copies what a field says: `selected` where the browser copies nothing by itself and the person has to. */
export async function copyFrom(field: HTMLTextAreaElement): Promise<'copied' | 'selected'> {
  const written = await navigator.clipboard?.writeText(field.value).then(
    () => true,
    () => false, // not allowed: tried the old way
  )
  if (written) return 'copied'
  field.focus()
  field.select()
  try {
    return document.execCommand('copy') ? 'copied' : 'selected'
  } catch {
    return 'selected'
  }
}
