import type { DatabaseSync } from 'node:sqlite'

/** Marks the file as one of ours ("Bmap"). */
export const applicationId = 0x426d6170

/**
 * What leads from each layout of the file to the next; the layout a file has is its `user_version`. Ids are never used
 * again, so that "up to this id" stays what was read. `checksum` covers room and body; `whole` rows were made here from
 * rows that read.
 */
const steps: readonly string[] = [
  `create table updates (
     id integer primary key autoincrement,
     room text not null,
     body blob not null,
     checksum integer not null,
     whole integer not null default 0
   );
   create index updates_of_room on updates (room, id);
   create table put_aside (id integer primary key, room text, body blob, checksum integer, reason text, at integer);
   create index put_aside_of_room on put_aside (room);`,
  `create table rooms (
     room text primary key,
     facilitate text not null,
     edit text not null,
     view text not null,
     epoch integer not null,
     frozen integer not null,
     created_at integer not null,
     last_used_at integer not null
   ) without rowid;
   create table removed_devices (room text, device text, at integer, primary key (room, device)) without rowid;
   create table ended_rooms (room text primary key, at integer) without rowid;`,
]

export const newestLayout = steps.length

/** Brings a file to a newer layout, all the way or not at all. */
export function migrate(sql: DatabaseSync, to: readonly string[] = steps): void {
  const from = Number(sql.prepare('pragma user_version').get()?.user_version)
  if (from >= to.length) return
  sql.exec('begin immediate')
  try {
    for (const step of to.slice(from)) sql.exec(step)
    sql.exec(`pragma application_id = ${applicationId}; pragma user_version = ${to.length}; commit`)
  } catch (error) {
    if (sql.isTransaction) sql.exec('rollback')
    throw error
  }
}
