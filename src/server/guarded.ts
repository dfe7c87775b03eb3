import type { Refusal } from '../domain/wire.ts'
import { isRefused, refusalIn, refused, type ThrownRefusal } from './refused.ts'

type Hook<In, Out> = (payload: In) => Out | Promise<Out>

/** One line for whoever runs the server. */
export type Report = (words: string) => void

/** A hook of the sync protocol's server whose failing is nobody's business: thrown further it would end the program. */
export function guarded<In>(name: string, hook: Hook<In, void>, report: Report = console.error) {
  return async (payload: In): Promise<void> => {
    try {
      await hook(payload)
    } catch (error) {
      report(`${name}: ${inOneLine(error)}`)
    }
  }
}

/** A hook that may say no: whatever it throws becomes a refusal, which is what its caller is told. */
export function deciding<In, Out>(
  name: string,
  otherwise: Refusal,
  hook: Hook<In, Out>,
  report: Report = console.error,
) {
  return async (payload: In): Promise<Out> => {
    try {
      return await hook(payload)
    } catch (error) {
      if (!isRefused(error)) report(`${name}: ${inOneLine(error)}`)
      throw refused(refusalIn(error, otherwise)) satisfies ThrownRefusal
    }
  }
}

export function inOneLine(error: unknown): string {
  const [line = ''] = String(error instanceof Error ? error.message : error).split('\n')
  return line.slice(0, 200)
}
