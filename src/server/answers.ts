import type { IncomingMessage, ServerResponse } from 'node:http'
import { securityHeaders } from './headers.ts'
import { howReached } from './staticFiles.ts'

export interface Answer {
  readonly status: number
  readonly type: string
  readonly text: string
}

/** How long somebody who is refused may go on speaking before they hear of it. */
const patienceMs = 1_000

export function json(status: number, body: unknown): Answer {
  return { status, type: 'application/json; charset=utf-8', text: JSON.stringify(body) }
}

export async function give(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void> {
  await readOn(request)
  for (const [name, value] of Object.entries(securityHeaders(howReached(request)))) response.setHeader(name, value)
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('Content-Type', answer.type)
  response.setHeader('Content-Length', Buffer.byteLength(answer.text))
  if (answer.status === 405) response.setHeader('Allow', 'POST')
  if (!request.complete) response.setHeader('Connection', 'close')
  response.writeHead(answer.status).end(request.method === 'HEAD' ? undefined : answer.text)
}

/** A caller that is hung up on while it speaks hears no answer: what is refused is let run out, for a moment. */
function readOn(request: IncomingMessage): Promise<void> {
  return new Promise(resolve => {
    if (request.complete || request.destroyed) return resolve()
    const end = () => {
      clearTimeout(patience)
      resolve()
    }
    const patience = setTimeout(end, patienceMs)
    request.once('end', end)
    request.once('close', end)
    request.resume()
  })
}
