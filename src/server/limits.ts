import { largestState } from '../domain/planFile.ts'

/** What one server allows. None counts addresses: a school is behind a single one. */
export const limits = {
  /** The state of a plan's document: what a plan file may carry, so that what is shared can also be saved. */
  planBytes: largestState,
  /** One message, which may be a whole plan with what frames it. */
  messageBytes: largestState + 64 * 1024,
  /** Before a link is shown: the link, a state vector, and what somebody types in that moment. */
  greetingBytes: 256 * 1024,
  greetingMessages: 50,
  /** A body of JSON other than an exchange: hashes and a code. */
  callBytes: 4 * 1024,
  /** An exchange carries a whole plan in base64. */
  exchangeBytes: Math.ceil((largestState * 4) / 3) + 64 * 1024,
  /** What a body takes to arrive on a slow network. */
  callMs: 30_000,
  /** A name, a view, a card and a pointer are about 200 bytes; more is not shown to the others. */
  presenceBytes: 1024,
  /** A message may say of two hundred others that they have not been heard of. */
  presenceMessageBytes: 16 * 1024,
  /** What sixty people point at goes to everybody together: a frame or three of a screen later. */
  presenceMs: 50,
  /** The app sends ten a second at most; what comes sooner is dropped, since the next one says it again. */
  presencePerSecond: 12,
  presenceBurst: 20,
  /** Typing is two edits a second. A burst is a long undo or a script; more waits in the network until it may come. */
  socketMessagesPerSecond: 60,
  socketMessagesBurst: 400,
  socketBytesPerSecond: 512 * 1024,
  /** Four whole plans: pasting, undoing and pasting again. */
  socketBytesBurst: 16 * 1024 * 1024,
  /** Two hundred people who all type and point, and what one room may ask of the processor. */
  roomMessagesPerSecond: 2_000,
  roomMessagesBurst: 10_000,
  roomBytesPerSecond: 4 * 1024 * 1024,
  roomBytesBurst: 64 * 1024 * 1024,
  /** What it costs to be sent the plan anew, in messages: a short question with a long answer. */
  wholePlanMessages: 20,
  /** Who would have to be silent for so long to make up for what they sent is no person. */
  tooFastMs: 20_000,
  /** Sockets in all: about 20 kB each, before what they read. */
  sockets: 2_000,
  /** Sockets that have shown no link yet; they hold no plan, but a place. */
  strangers: 300,
  strangerMs: 5_000,
  /** People in one plan: beyond a hundred, what each sees of the others is a blur; twice that for phones beside laptops. */
  people: 200,
  /** Plans in all. At 4 MB this is more than a small disk; the disk's own end is reported as well. */
  rooms: 20_000,
  /** What waits for a reader that does not read: the plan twice over. */
  unreadBytes: 2 * largestState,
  /** What waits to be read by all together: thirty large plans on slow networks. */
  unreadInAllBytes: 64 * largestState,
  /** Messages of all together of which only a part has come: as many. */
  unfinishedInAllBytes: 32 * largestState,
  /** Calls that are answered at the same time; each may hold a plan three times over while it is read. */
  calls: 40,
  /** A plan that is asked for by calls stays in memory between them. */
  idleMs: 15_000,
  /** How often a silent socket is asked whether it is still there; the second silence ends it. */
  heartbeatMs: 20_000,
  /** Edits that build on edits which are not here yet: an edit made while connecting. */
  pendingBytes: 256 * 1024,
  /** Comparisons that one edit may take at worst: some seconds. What people do apart from each other comes to a hundredth. */
  editEffort: 10_000_000,
  /** Milliseconds of the processor for the edits of one room: sixty people who all type take some twenty. */
  roomWorkPerSecond: 300,
  roomWorkBurst: 5_000,
  /** Rows of a room until they are made one: reading them back takes some 10 ms. */
  rows: 500,
  /** A visit that leaves fewer rows than this is not worth rewriting the plan for. */
  rowsOnLeaving: 20,
  /** Codes last as long as a meeting. */
  codeMs: 3_600_000,
  /** Wrong codes for the whole server: 36,000 an hour of a hundred million. */
  guessesPerSecond: 10,
  guessesBurst: 20,
  /** New plans for the whole server: two classrooms that share at once. */
  newRoomsPerSecond: 2,
  newRoomsBurst: 60,
  /** What is being written when the server is stopped has so long to get to the disk. */
  stopMs: 3_000,
  /** A connection that was refused has so long to close by itself. */
  goodbyeMs: 1_000,
} as const

export type Limits = Readonly<Record<keyof typeof limits, number>>
