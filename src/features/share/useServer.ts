import { useEffect, useState } from 'react'
import { hasServer } from '../../store/joining.ts'
import { isOnlyHere, ownAddress } from './address.ts'

/** `addresses`: where other devices reach this app, the likeliest first; empty when nobody can say. */
export type ServerHere =
  | { readonly state: 'asking' }
  | { readonly state: 'none' }
  | { readonly state: 'there'; readonly addresses: readonly string[] }

/** Whether this address has a server to share through, and at which addresses others reach it. */
export function useServer(): ServerHere {
  const [server, setServer] = useState<ServerHere>({ state: 'asking' })
  useEffect(() => {
    let wanted = true
    const here = ownAddress()
    const look = async (): Promise<ServerHere> => {
      if (!(await hasServer())) return { state: 'none' }
      return { state: 'there', addresses: isOnlyHere(here) ? await nearbyAddresses() : [here] }
    }
    look().then(
      found => wanted && setServer(found),
      () => wanted && setServer({ state: 'none' }),
    )
    return () => {
      wanted = false
    }
  }, [])
  return server
}

/** What the server on this very computer says of where others reach it. */
async function nearbyAddresses(): Promise<readonly string[]> {
  const response = await fetch(new URL('sync/health', document.baseURI)).catch(() => undefined)
  const health: unknown = response?.ok ? await response.json().catch(() => undefined) : undefined
  const found = typeof health === 'object' && health !== null && 'addresses' in health ? health.addresses : []
  return Array.isArray(found) ? found.filter(isAddress) : []
}

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value)
}
