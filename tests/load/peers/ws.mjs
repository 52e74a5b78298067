// Bare WebSockets: whoever connects joins a room; what they send goes to the others in it as it is.   node ws.mjs PORT
import { WebSocketServer } from 'ws'

const rooms = new Map()
const server = new WebSocketServer({ host: '127.0.0.1', port: Number(process.argv[2]), perMessageDeflate: false })
server.on('connection', (socket) => {
  let room
  socket.on('message', (data) => {
    if (room === undefined) {
      const name = data.toString()
      room = rooms.get(name) ?? new Set()
      rooms.set(name, room)
      room.add(socket)
      socket.send('joined')
      return
    }
    const text = data.toString()
    for (const other of room) if (other !== socket) other.send(text)
  })
  socket.on('close', () => room?.delete(socket))
})
