const patience = 5000
const mainScript = /<script type="module"[^>]*src="([^"]+)"/

/** Whether the server answers with a page that starts another script than this one. */
export async function isNewerServed(): Promise<boolean> {
  try {
    const response = await fetch(new URL('./', document.baseURI), {
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    })
    const there = mainScript.exec(await response.text())?.[1]
    const here = document.querySelector('script[type=module]')?.getAttribute('src')
    return response.ok && there !== undefined && there !== here
  } catch {
    return false // nobody answers
  }
}
