import { readFileSync } from 'node:fs'
import { WebSocket, WebSocketServer } from 'ws'

/**
 * The plainest server there could be, to compare with: what one says, all others of the room hear, and nothing is read
 * or kept. Who connects at `/join` is sent the file given, as one message.
 */
const [, , file] = process.argv
const state = file ? readFileSync(file) : undefined

const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false }, () => {
  const address = server.address()
  if (typeof address === 'object' && address) console.log(`http://127.0.0.1:${address.port}`)
})
server.on('connection', (socket, { url }) => {
  socket.on('error', () => socket.terminate())
  if (url === '/join' && state) socket.send(state)
  socket.on('message', data => {
    for (const other of server.clients) {
      if (other !== socket && other.readyState === WebSocket.OPEN) other.send(data, { binary: true })
    }
  })
})
