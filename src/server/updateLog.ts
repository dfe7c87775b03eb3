/** Updates of rooms on a disk, in the order they came. Everything the server has acknowledged is in it. */
export interface UpdateLog {
  /**
   * Resolves once the update is on the disk, not before; rejects when it could not be put there. Updates that come
   * together are written together: one wait for the disk a batch. Whether they are sound is checked before.
   */
  append(room: string, update: Uint8Array): Promise<void>
  /** All of a room's updates as one. Rows that do not read are put aside and counted; the rest is given. */
  read(room: string): Promise<RoomState>
  /** Puts one row in the place of many, made from what is on the disk. Nothing is lost when it fails or is killed. */
  compact(room: string): Promise<void>
  /** How many bytes and rows a room takes. */
  size(room: string): { readonly bytes: number; readonly rows: number }
  /** Forgets a room's updates. */
  remove(room: string): Promise<void>
  /** A copy of everything, consistent, made while others write. Refuses a path that is there. */
  backup(path: string): Promise<void>
  /** Writes what waits, then lets go. */
  close(): Promise<void>
}

/** `update` is undefined for a room without updates; `putAside` counts all rows of the room that did not read so far. */
export interface RoomState {
  readonly update: Uint8Array | undefined
  readonly putAside: number
}
