import { textFrame } from './frames.ts'
import type { RawPeer } from './rawPeer.ts'

const patienceMs = 5000

/** A stranger is told nothing: that the socket still answers, or closes, is all there is to hear. */
export function whenRead(peer: RawPeer): Promise<string | undefined> {
  return new Promise(resolve => {
    const timer = setTimeout(() => resolve(undefined), patienceMs)
    const done = (answer: string | undefined) => {
      clearTimeout(timer)
      resolve(answer)
    }
    peer.socket.once('pong', () => done(peer.closed() ? undefined : 'taken'))
    peer.socket.once('close', () => done(undefined))
    if (peer.closed()) done(undefined)
    else peer.socket.ping()
  })
}

/** Waits until the server is done with what was sent: the word it was refused with, or 'taken'; undefined when the socket closed or nothing came. */
export async function whenHandled(peer: RawPeer, room: string): Promise<string | undefined> {
  peer.send(textFrame(room, 'stateless', { say: 'what-is-kept' }))
  let answer = 'taken'
  for (let heard = await peer.next('stateless', patienceMs); heard; heard = await peer.next('stateless', patienceMs)) {
    const says: { say: string; why?: string } = JSON.parse(heard.text)
    if (says.say === 'kept') return answer
    if (says.why) answer = says.why
  }
  return answer === 'taken' ? undefined : answer
}
