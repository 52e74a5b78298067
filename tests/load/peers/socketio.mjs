// socket.io rooms; every message is one insert into PostgreSQL before it goes out.   node socketio.mjs PORT PGPORT DATABASE
import { createServer } from 'node:http'
import pg from 'pg'
import { Server } from 'socket.io'

const [port, pgPort, database] = process.argv.slice(2)
const pool = new pg.Pool({ host: '127.0.0.1', port: Number(pgPort), user: 'postgres', database, max: 16 })
await pool.query('create table if not exists posts (id bigserial primary key, room text not null, body text not null)')
const insert = (room, body) => pool.query({ name: 'insert', text: 'insert into posts (room, body) values ($1, $2)', values: [room, body] })

const http = createServer()
const io = new Server(http, { transports: ['websocket'], perMessageDeflate: false })
io.on('connection', (socket) => {
  socket.on('join', async (room, done) => {
    await socket.join(room)
    done()
  })
  socket.on('post', async (room, body) => {
    await insert(room, body)
    socket.to(room).emit('post', body)
  })
})
http.listen(Number(port), '127.0.0.1')
