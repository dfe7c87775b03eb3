import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as Y from 'yjs'
import { createPlanDocument } from '../../src/document/planDocument.ts'
import { newRoomLink } from '../../src/domain/access.ts'
import { countOf, type Histogram, quantile } from '../support/torture/histogram.ts'
import type { Measured } from '../support/torture/probe.ts'
import { type ServerProcess, startServerProcess } from '../support/torture/serverProcess.ts'
import { planOfHundredKilobytes, startRoom } from '../support/torture/startRoom.ts'
import { startSyncServer } from '../support/torture/syncProcess.ts'
import { pause } from '../support/torture/waiting.ts'
import { type Figure, figureLine } from './figures.ts'
import type { Answer, Order, Place, Worked } from './serverCrowd.ts'

/**
 * `npm run bench:server [-- --short]`: sixty people in one plan, then sixty who join at once, on our server and on a bare
 * one that reads and keeps nothing, by turns in one run. Prints figures; asserts nothing.
 */

const isShort = process.argv.includes('--short')
const people = 60
const processes = 3
/** Each server works for the sum of its turns. */
const turns = isShort ? 4 : 8
const turnSeconds = isShort ? 5 : 15
const joinRounds = isShort ? 3 : 7
const warmSeconds = isShort ? 3 : 10

const folder = mkdtempSync(join(tmpdir(), 'backmap-bench-'))
const crowds: ChildProcess[] = []
const servers: ServerProcess[] = []

interface Side {
  readonly server: ServerProcess
  readonly place: Place
  readonly worked: Worked[]
  cpuMs: number
  oneState: boolean
}

type OrderTo<D extends Answer['done']> = Extract<Order, { readonly do: D }>

function ask<D extends Answer['done']>(crowd: ChildProcess, order: OrderTo<D>) {
  return new Promise<Extract<Answer, { done: D }>>((resolve, reject) => {
    const fail = () => reject(new Error('a crowd ended'))
    crowd.once('exit', fail)
    crowd.once('message', answer => {
      crowd.off('exit', fail)
      resolve(answer as Extract<Answer, { done: D }>) // it answers what it was asked
    })
    crowd.send(order)
  })
}

function askAll<D extends Answer['done']>(orderOf: (index: number) => OrderTo<D>) {
  return Promise.all(crowds.map((crowd, index) => ask<D>(crowd, orderOf(index))))
}

async function enter({ place }: Side): Promise<void> {
  const each = people / processes
  await askAll<'enter'>(index => ({ do: 'enter', place, people: each, first: index * each }))
}

async function workOnce(side: Side, seconds: number): Promise<Worked[]> {
  const before = await side.server.measure()
  const answers = await askAll<'work'>(() => ({ do: 'work', seconds, editsPerSecond: 1, cursorsPerSecond: 5 }))
  const after = await side.server.measure()
  side.cpuMs += after.cpuMs - before.cpuMs
  return answers.map(({ worked }) => worked)
}

async function isOneState(): Promise<boolean> {
  for (let tries = 0; tries < 20; tries++) {
    const answers = await askAll<'compare'>(() => ({ do: 'compare' }))
    if (new Set(answers.flatMap(({ states }) => states)).size === 1) return true
    await pause(500)
  }
  return false
}

async function joinOnce(place: Place): Promise<number> {
  const answers = await askAll<'join'>(() => ({ do: 'join', place, people: people / processes }))
  return Math.max(...answers.flatMap(({ joinedMs }) => joinedMs))
}

function sumOf(worked: readonly Worked[], value: (each: Worked) => number): number {
  return worked.reduce((sum, each) => sum + value(each), 0)
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`
const megabytes = (bytes: number) => `${(bytes / 1_048_576).toFixed(1)} MB`

function row(what: string, ...cells: readonly string[]): void {
  console.log(`${what.padEnd(46)}${cells.map(cell => cell.padStart(16)).join('')}`)
}

function delays(worked: readonly Worked[], of: (each: Worked) => Histogram): string[] {
  const histograms = worked.map(of)
  return [0.5, 0.95, 0.99].map(share => (countOf(histograms) ? ms(quantile(histograms, share)) : '–'))
}

function printWork(name: string, { worked, cpuMs, oneState }: Side, { resident, heap, buffers }: Measured): void {
  const edits = sumOf(worked, each => each.edits)
  const seconds = turns * turnSeconds
  console.log(`\n${name}`)
  row('', 'median', '95 of 100', '99 of 100')
  row('edit until the others have it', ...delays(worked, each => each.editMs))
  row('cursor until the others have it', ...delays(worked, each => each.cursorMs))
  row('edit until it is known to be kept', ...delays(worked, each => each.keptMs))
  row('edits, and as many times heard', String(edits), String(countOf(worked.map(each => each.editMs))))
  row('bytes sent to people, per edit made', (sumOf(worked, each => each.bytesHeard) / edits).toFixed(0))
  row('processor time of the server, share of one', `${(cpuMs / seconds / 10).toFixed(1)} %`)
  row('memory after: resident, heap, buffers', megabytes(resident), megabytes(heap), megabytes(buffers))
  row('one final state', oneState ? 'yes' : 'NO')
}

async function run(): Promise<void> {
  const plan = planOfHundredKilobytes()
  const document = createPlanDocument(plan)
  const file = join(folder, 'plan.bin')
  const bytes = Y.encodeStateAsUpdate(document.ydoc)
  writeFileSync(file, bytes)
  console.log(`${people} people in ${processes} processes; a plan of ${Math.round(bytes.length / 1000)} kB`)

  const bareServer = await startServerProcess({
    script: fileURLToPath(new URL('../support/torture/bareServer.ts', import.meta.url)),
    args: [file],
  })
  const ourServer = await startSyncServer({ dataDir: join(folder, 'data') })
  servers.push(bareServer, ourServer)
  const link = await startRoom(ourServer.url, plan)
  for (let index = 0; index < processes; index++) {
    crowds.push(fork(fileURLToPath(new URL('./serverCrowd.ts', import.meta.url))))
  }
  const sides: Record<'bare' | 'ours', Side> = {
    bare: {
      server: bareServer,
      place: { kind: 'bare', url: `${bareServer.url.replace('http', 'ws')}/join`, link: newRoomLink() },
      worked: [],
      cpuMs: 0,
      oneState: true,
    },
    ours: {
      server: ourServer,
      place: { kind: 'ours', url: `${ourServer.url.replace('http', 'ws')}/sync`, link },
      worked: [],
      cpuMs: 0,
      oneState: true,
    },
  }

  const memory: Partial<Record<'bare' | 'ours', Measured>> = {}
  for (let turn = 0; turn < turns; turn++) {
    for (const name of ['bare', 'ours'] as const) {
      const side = sides[name]
      await enter(side)
      if (turn === 0) {
        await workOnce(side, warmSeconds)
        side.cpuMs = 0
      }
      side.worked.push(...(await workOnce(side, turnSeconds)))
      side.oneState &&= await isOneState()
      memory[name] = await side.server.measure()
      await askAll<'leave'>(() => ({ do: 'leave' }))
    }
  }
  const { bare, ours } = memory
  if (!bare || !ours) return
  printWork('a bare broadcast', sides.bare, bare)
  printWork('our server', sides.ours, ours)

  const joins = { bare: [] as number[], ours: [] as number[] }
  for (let round = 0; round < joinRounds; round++) {
    const fresh = await startRoom(ourServer.url, plan)
    await pause(500)
    joins.bare.push(await joinOnce(sides.bare.place))
    await pause(500)
    joins.ours.push(await joinOnce({ ...sides.ours.place, link: fresh }))
    await pause(500)
  }
  console.log(`\n${people} join at once, slowest of each round`)
  row('the same bytes, bare', ...joins.bare.map(ms))
  row('our server', ...joins.ours.map(ms))

  const p95 = ({ worked }: Side) =>
    quantile(
      worked.map(each => each.editMs),
      0.95,
    )
  const figures: Figure[] = [
    {
      what: `edit until the others have it, 95 of 100, against bare`,
      times: p95(sides.ours) / p95(sides.bare),
      atMost: 4,
    },
    { what: 'resident memory of the server, against bare', times: ours.resident / bare.resident, atMost: 2 },
    {
      what: 'slowest of 60 joiners (median round), against bare',
      times: median(joins.ours) / median(joins.bare),
      atMost: 3,
    },
  ]
  console.log('')
  for (const figure of figures) console.log(figureLine(figure))
  console.log(`${sides.ours.oneState ? 'within' : 'OVER  '} one final state`)
}

try {
  await run()
} finally {
  for (const crowd of crowds) crowd.kill()
  for (const server of servers) await server.kill()
  rmSync(folder, { recursive: true, force: true })
}
process.exit()
