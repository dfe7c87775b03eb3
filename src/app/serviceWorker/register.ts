/** A newer version of the app lies ready on this device. */
export interface NewVersion {
  /** Lets it take over and loads the page again with it. */
  start(): void
}

declare global {
  interface Window {
    /** Not in every browser, nor in the types of the platform yet. */
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(url: string): string },
      ): { createScriptURL(url: string): unknown }
    }
  }
}

const patience = 4000
const hour = 3_600_000

/** Keeps the app on this device where the page is secure, and tells of a newer version. A browser that will not is left alone. */
export async function keepOnDevice(onNew: (version: NewVersion) => void): Promise<void> {
  const container = navigator.serviceWorker
  if (!isSecureContext || !container) return
  let worker = container.controller // none: this is the first installation, or a reload past the worker
  let starting = false
  const load = () => {
    if (starting) return
    starting = true
    location.reload()
  }
  const registration = await container.register(workerAddress())
  const offer = () =>
    onNew({
      start: () => {
        if (!registration.waiting) return load() // another tab has let it take over already
        container.addEventListener('controllerchange', load)
        registration.waiting.postMessage('take over')
        setTimeout(load, patience)
      },
    })
  if (worker && registration.waiting) offer()
  container.addEventListener('controllerchange', () => {
    if (worker && !starting) offer() // another tab has let the new version take over
    worker = container.controller
  })
  registration.addEventListener('updatefound', () => {
    const next = registration.installing
    next?.addEventListener('statechange', () => next.state === 'installed' && worker && offer())
  })
  let looked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || Date.now() - looked < hour) return
    looked = Date.now()
    registration.update().catch(() => undefined) // offline: next time
  })
}

/** Beside the page, wherever that is. */
function workerAddress(): string {
  const address = new URL('worker.js', document.baseURI).href
  const policy = window.trustedTypes?.createPolicy('backmap', { createScriptURL: url => url })
  // The types of the platform take text alone; what the policy made is what a strict page asks for.
  return (policy?.createScriptURL(address) ?? address) as string
}
