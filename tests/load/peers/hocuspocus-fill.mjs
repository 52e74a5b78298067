// Keeps a journal of so many entries as one Yjs document, written by ten people in turn.   node hocuspocus-fill.mjs FILE ENTRIES
import { schema, upsertQuery } from '@hocuspocus/extension-sqlite'
import Database from 'better-sqlite3'
import * as Y from 'yjs'

const [file, count] = process.argv.slice(2)
const text = 'a few plain words '.repeat(11) + 'and'
const document = new Y.Doc()
const entries = document.getArray('entries')
for (let i = 0; i < Number(count); i++) {
  document.clientID = 1000 + (i % 10)
  entries.push([{ id: `e${i}`, by: i % 10, text }])
}
const database = new Database(file)
database.exec(schema)
database.prepare(upsertQuery).run({ name: 'g0', data: Buffer.from(Y.encodeStateAsUpdate(document)) })
database.close()
