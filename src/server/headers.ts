/** The two style elements react-aria adds by itself; a test works them out anew from the package. */
export const reactAriaStyles = [
  'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=', // usePress
  'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg=', // usePreventScroll, on iOS
]

/** How a browser reached us: the `Host` it named, and whether the way there is encrypted. */
export interface Reached {
  readonly host: string
  readonly isEncrypted: boolean
}

const hostForm = /^(?:[a-z\d.-]{1,253}|\[[\da-f:.]{2,45}\])(?::\d{1,5})?$/i
const ownMachine = /^(?:localhost|[a-z\d.-]+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i

/** Safari does not count its own WebSocket origin as 'self'. A host that is no host could carry directives of its own. */
function webSocketOrigin({ host, isEncrypted }: Reached): string[] {
  return hostForm.test(host) ? [`${isEncrypted ? 'wss' : 'ws'}://${host}`] : []
}

export function contentSecurityPolicy(reached: Reached): string {
  const directives: readonly (readonly string[])[] = [
    ['default-src', "'none'"],
    ['script-src', "'self'"],
    ['style-src', "'self'", ...reactAriaStyles.map(hash => `'${hash}'`)],
    ['img-src', "'self'", 'data:', 'blob:'],
    ['font-src', "'self'", 'data:'],
    ['connect-src', "'self'", ...webSocketOrigin(reached)],
    ['worker-src', "'self'"],
    ['manifest-src', "'self'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['object-src', "'none'"],
    ['frame-ancestors', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', 'backmap'],
  ]
  return directives.map(words => words.join(' ')).join('; ')
}

/** What stands on every answer. Browsers ignore the last two on plain http, and say so on the console. */
export function securityHeaders(reached: Reached): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(reached),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    ...((reached.isEncrypted || ownMachine.test(reached.host)) && { 'Cross-Origin-Opener-Policy': 'same-origin' }),
    ...(reached.isEncrypted && { 'Strict-Transport-Security': 'max-age=31536000' }),
  }
}

/** Files under `assets` carry a hash in their name and never change; the page, its worker and its manifest do. */
export function cacheControl(path: string): string {
  return path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
}
