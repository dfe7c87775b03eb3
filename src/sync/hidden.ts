/** Whether the page is in the background; never so where there is no page. */
export function isHidden(): boolean {
  return 'document' in globalThis && globalThis.document.visibilityState === 'hidden'
}
