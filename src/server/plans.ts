import { parseArgs } from 'node:util'
import { dataDirFrom } from './planDatabase.ts'
import { endSharedPlans, listSharedPlans, type SharedPlanRow } from './sharedPlans.ts'
import { reasonOf } from './sqliteFaults.ts'

/** `npm run plans [-- --end ROOM | --unused DAYS [--end-them]]`: which plans are kept in DATA_DIR, and taking some off it. */

const dayMs = 86_400_000
const usage =
  'Say one of: npm run plans, npm run plans -- --end NAME, npm run plans -- --unused DAYS, and with --end-them behind that'

interface Command {
  readonly end?: string | undefined
  readonly unused?: number | undefined
  readonly endThem: boolean
}

function parseCommand(args: string[]): Command {
  const { values } = parseArgs({
    args,
    options: { end: { type: 'string' }, unused: { type: 'string' }, 'end-them': { type: 'boolean', default: false } },
  })
  const { end, unused, 'end-them': endThem } = values
  const days = unused === undefined ? undefined : Number(unused)
  const isAmiss = (end !== undefined && unused !== undefined) || (endThem && unused === undefined)
  if (isAmiss || (days !== undefined && !(Number.isInteger(days) && days > 0))) throw new Error(usage)
  return { end, unused: days, endThem }
}

function line({ room, createdAt, lastUsedAt, bytes }: SharedPlanRow): string {
  const day = (at: number) => new Date(at).toISOString().slice(0, 10)
  return `${room}  shared ${day(createdAt)}  last used ${day(lastUsedAt)}  ${Math.ceil(bytes / 1000)} kB`
}

function plural(n: number): string {
  return `${n} shared ${n === 1 ? 'plan' : 'plans'}`
}

function end(dataDir: string, rooms: readonly string[]): void {
  const ended = endSharedPlans(dataDir, rooms)
  console.log(`Ended ${plural(ended.length)}: their links open nothing any more. Copies on people’s devices stay.`)
  if (ended.length > 0) console.log('Backups made before still hold them; delete those too where that is asked of you.')
}

function run(args: string[], now: number): void {
  const { end: room, unused, endThem } = parseCommand(args)
  const dataDir = dataDirFrom(process.env)
  const plans = listSharedPlans(dataDir)
  if (room !== undefined) {
    if (!plans.some(plan => plan.room === room)) throw new Error(`No shared plan in ${dataDir} is called ${room}.`)
    end(dataDir, [room])
    return
  }
  const named = unused === undefined ? plans : plans.filter(plan => plan.lastUsedAt < now - unused * dayMs)
  for (const plan of named) console.log(line(plan))
  const which = unused === undefined ? '' : ` not used for ${unused} days`
  console.log(`${plural(named.length)}${which} in ${dataDir}.`)
  if (endThem && named.length > 0) {
    end(
      dataDir,
      named.map(plan => plan.room),
    )
  }
}

try {
  run(process.argv.slice(2), Date.now())
} catch (error) {
  console.error(reasonOf(error))
  process.exitCode = 1
}
