import { type ClientOptions, WebSocket } from 'ws'
import { type RoomLink, tokenOf } from '../../../src/domain/access.ts'
import { authFrame, type Heard, readFrame } from './frames.ts'

/** Somebody on a WebSocket who says whatever a test wants, and remembers what they heard. */
export interface RawPeer {
  readonly socket: WebSocket
  readonly heard: Heard[]
  /** Why the connection was closed, once it was. */
  closed(): { readonly code: number; readonly why: string } | undefined
  send(...frames: readonly Uint8Array[]): void
  /** The first thing of a kind heard from now on, or heard before and not asked for; undefined when the connection closes or the time is up first. */
  next<H extends Heard['heard']>(heard: H, waitMs?: number): Promise<Extract<Heard, { heard: H }> | undefined>
  whenClosed(waitMs?: number): Promise<boolean>
  close(): void
}

/** Opens a WebSocket; gives undefined when the server does not take it. */
export async function openRawPeer(url: string, options: ClientOptions = {}): Promise<RawPeer | undefined> {
  const socket = new WebSocket(url, { perMessageDeflate: false, ...options })
  socket.binaryType = 'nodebuffer'
  const heard: Heard[] = []
  const listeners = new Set<() => void>()
  let asked = 0
  let end: { code: number; why: string } | undefined
  const tell = () => {
    for (const listener of [...listeners]) listener()
  }
  socket.on('message', (data: Buffer) => {
    try {
      heard.push(readFrame(new Uint8Array(data)))
    } catch {
      heard.push({ heard: 'other', type: -1 })
    }
    tell()
  })
  socket.on('error', () => {}) // a close follows
  const opened = await new Promise<boolean>(resolve => {
    socket.once('open', () => resolve(true))
    socket.once('close', () => resolve(false))
  })
  if (!opened) return undefined
  socket.on('close', (code, reason) => {
    end = { code, why: reason.toString() }
    tell()
  })

  /** Waits until a question has an answer, the connection is closed or the time is up. */
  function until<T>(answer: () => T | undefined, waitMs: number): Promise<T | undefined> {
    return new Promise(resolve => {
      const done = (value: T | undefined) => {
        clearTimeout(timer)
        listeners.delete(look)
        resolve(value)
      }
      const look = () => {
        const value = answer()
        if (value !== undefined || end) done(value)
      }
      const timer = setTimeout(() => done(undefined), waitMs)
      listeners.add(look)
      look()
    })
  }

  return {
    socket,
    heard,
    closed: () => end,
    send: (...frames) => {
      if (socket.readyState === WebSocket.OPEN) for (const frame of frames) socket.send(frame)
    },
    next: (kind, waitMs = 5000) =>
      until(() => {
        for (let index = asked; index < heard.length; index++) {
          const each = heard[index]
          if (each?.heard !== kind) continue
          asked = index + 1
          return each as Extract<Heard, { heard: typeof kind }> // its kind was just compared
        }
        return undefined
      }, waitMs),
    whenClosed: async (waitMs = 5000) => {
      await until(() => end, waitMs)
      return end !== undefined
    },
    close: () => socket.terminate(),
  }
}

/** Somebody who has shown a link. */
export async function enterRaw(
  url: string,
  link: RoomLink,
  device = 'device-of-a-raw-peer',
): Promise<RawPeer | undefined> {
  const peer = await openRawPeer(url)
  peer?.send(authFrame(link.room, { token: tokenOf(link), device }))
  if (await peer?.next('allowed')) return peer
  peer?.close()
  return undefined
}
