import type { IncomingMessage } from 'node:http'
import { isTooDeep } from '../domain/field.ts'
import { refused } from './refused.ts'

export interface JsonLimits {
  readonly mostBytes: number
  /** How long the whole body may take to come. */
  readonly callMs: number
}

/** The JSON in the body of a request. Throws a refusal for anything else. */
export async function readJson(request: IncomingMessage, limits: JsonLimits): Promise<unknown> {
  const { 'content-type': type = '', 'content-length': length = '0' } = request.headers
  if (!/^application\/json\s*(;|$)/i.test(type)) throw refused('not-understood')
  if (Number(length) > limits.mostBytes) throw refused('message-too-large')
  const text = new TextDecoder('utf-8', { fatal: true })
  try {
    const value: unknown = JSON.parse(text.decode(await readBody(request, limits)))
    if (!isTooDeep(value)) return value
  } catch (error) {
    if (!(error instanceof Error)) throw error
  }
  throw refused('not-understood')
}

function readBody(request: IncomingMessage, { mostBytes, callMs }: JsonLimits): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    let bytes = 0
    const end = (settle: () => void) => {
      clearTimeout(deadline)
      request.off('data', hear)
      settle()
    }
    const hear = (part: Buffer) => {
      bytes += part.length
      if (bytes > mostBytes) end(() => reject(refused('message-too-large')))
      else parts.push(part)
    }
    const deadline = setTimeout(() => end(() => reject(refused('too-fast'))), callMs)
    request.on('data', hear)
    request.on('end', () => end(() => resolve(Buffer.concat(parts))))
    request.on('close', () => end(() => reject(refused('not-understood'))))
    request.on('error', () => end(() => reject(refused('not-understood'))))
  })
}
