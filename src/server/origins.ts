import type { IncomingMessage } from 'node:http'

/**
 * Whether a request comes from a page of this server, or of one in the list. Programs that are no browsers name no
 * origin: what protects a plan from them is its link.
 */
export function isFromUs({ headers }: Pick<IncomingMessage, 'headers'>, allowed: readonly string[]): boolean {
  const { origin, host } = headers
  if (origin === undefined) return true
  if (allowed.includes(origin)) return true
  const named = URL.parse(origin)
  return named !== null && host !== undefined && named.host === host.toLowerCase() && /^https?:$/.test(named.protocol)
}

/** `ALLOWED_ORIGINS`: where pages open the app when a proxy does not pass on the host they named, between commas. */
export function allowedOriginsFrom({
  ALLOWED_ORIGINS = '',
}: {
  readonly ALLOWED_ORIGINS?: string | undefined
}): string[] {
  return ALLOWED_ORIGINS.split(',').flatMap(text => {
    const origin = URL.parse(text.trim())?.origin ?? 'null'
    return origin === 'null' ? [] : [origin]
  })
}
