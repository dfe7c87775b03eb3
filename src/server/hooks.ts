import type { Configuration, Connection } from '@hocuspocus/server'
import type { Tier } from '../domain/access.ts'
import { type Refusal, readPass } from '../domain/wire.ts'
import { deciding, guarded, inOneLine, type Report } from './guarded.ts'
import type { Keeping } from './keeping.ts'
import type { Limits } from './limits.ts'
import { isTier, type People } from './people.ts'
import { isRefused, refusalIn, refused } from './refused.ts'
import type { RoomBook } from './roomBook.ts'
import type { Guest, Seat } from './seat.ts'

/** What goes with every connection of the sync protocol's server. */
export interface Context {
  readonly seat?: Seat
}

export interface HooksOptions {
  readonly book: RoomBook
  readonly keeping: Keeping
  readonly people: People
  readonly limits: Limits
  readonly report: Report
  readonly count: (why: Refusal) => void
  readonly isStopping: () => boolean
  readonly mayEdit: (guest: { readonly tier: Tier; readonly room: string }) => boolean
}

/** What the sync protocol's server asks us. A hook that throws would end the program: each is guarded. */
export function createHooks(options: HooksOptions): Partial<Configuration<Context>> {
  const { book, keeping, people, limits, report, count, mayEdit } = options

  function admit(room: string, token: string): Guest {
    if (options.isStopping()) throw refused('stopping')
    const pass = readPass(token)
    if (!pass) throw refused('wrong-link')
    const tier = book.tierOf(room, pass.token, pass.device)
    if (!isTier(tier)) throw refused(tier)
    if (people.count(room) >= limits.people) throw refused('too-many-people')
    return { room, pass, tier }
  }

  /** Has it refused after the sync protocol's server has said so in its own way, which the app hears first. */
  function refuseSoon(seat: Seat | undefined, error: unknown): never {
    setImmediate(() => seat?.refuse(refusalIn(error, 'not-kept')))
    throw error
  }

  /** Whether the edit is on the disk and in the document. Who may only look hears that it is not. */
  async function take(connection: Connection, update: Uint8Array): Promise<boolean> {
    const { document } = connection
    const seat = seatOf(connection)
    if (!seat?.guest || seat.isClosing()) return false
    try {
      if (mayEdit(seat.guest)) {
        await keeping.keep(seat.guest.room, document, update, { source: 'connection', connection })
        return true
      }
      if (keeping.hasAll(document, update)) return false
      const why = seat.guest.tier === 'view' ? 'only-looking' : 'frozen'
      count(why)
      seat.say({ say: 'refused', why })
    } catch (error) {
      if (!isRefused(error)) report(`edit: ${inOneLine(error)}`)
      seat.refuse(refusalIn(error, 'not-kept'))
    }
    return false
  }

  return {
    onAuthenticate: deciding(
      'onAuthenticate',
      'not-kept',
      ({ token, documentName, context: { seat }, connectionConfig }) => {
        if (!seat || seat.isClosing()) throw refused('not-understood')
        try {
          const guest = admit(documentName, token)
          people.enter(seat, guest)
          connectionConfig.readOnly = !mayEdit(guest)
          book.touch(documentName)
        } catch (error) {
          refuseSoon(seat, error)
        }
      },
      report,
    ),
    onLoadDocument: deciding(
      'onLoadDocument',
      'not-kept',
      ({ documentName, document, context: { seat } }) =>
        keeping.load(documentName).catch((error: unknown) => {
          document.destroy() // else it would go on counting who is here
          refuseSoon(seat, error)
        }),
      report,
    ),
    afterLoadDocument: guarded(
      'afterLoadDocument',
      // a page that sleeps shows nothing for long, and is there as long as its socket is; the others work out that it is away
      ({ document: { awareness } }) => clearInterval(awareness._checkInterval),
      report,
    ),
    connected: guarded(
      'connected',
      ({ connection, context: { seat } }) => {
        if (!seat || seat.isClosing()) return
        // the last to leave may have taken the document along meanwhile
        if (connection.document.isDestroyed) return seat.hangUp(1012, '')
        seat.connection = connection
        people.sit(seat)
      },
      report,
    ),
    beforeSync: guarded(
      'beforeSync',
      async ({ type, payload, connection }) => {
        if (type === 0) return
        // The sync protocol's server goes by this for the edit at hand: it acknowledges and applies nothing of who only
        // reads. What we took is applied already; then it finds nothing new in it, and acknowledges.
        connection.readOnly = true
        connection.readOnly = !(await take(connection, payload))
      },
      report,
    ),
    onStateless: guarded(
      'onStateless',
      ({ connection, document }) => seatOf(connection)?.say({ say: 'kept', snapshot: keeping.kept(document) }),
      report,
    ),
    beforeUnloadDocument: async ({ documentName, document, instance }) => {
      // thrown, it keeps the document of that name where it is: this one is another, of before
      if (instance.documents.get(documentName) !== document) throw refused('not-understood')
      if (!options.isStopping()) await keeping.tidy(documentName)
    },
  }
}

function seatOf(connection: Connection): Seat | undefined {
  const context: Context = connection.context
  return context.seat
}
