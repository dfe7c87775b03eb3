import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { backUp, type Holding, restore } from './planBackup.ts'
import { dataDirFrom } from './planDatabase.ts'
import { reasonOf } from './sqliteFaults.ts'

/** `npm run backup -- FILE` and `npm run restore -- FILE`: copies the shared plans in DATA_DIR out, or back in. */

function parseCommand(args: string[]): { file: string; isRestore: boolean } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { restore: { type: 'boolean', default: false } },
    })
    const [file, ...others] = positionals
    return file === undefined || others.length > 0 ? undefined : { file: resolve(file), isRestore: values.restore }
  } catch {
    return undefined // an option we do not have
  }
}

function said({ rooms, updates }: Holding): string {
  return `${rooms} shared ${rooms === 1 ? 'plan' : 'plans'} (${updates} ${updates === 1 ? 'entry' : 'entries'})`
}

async function run(args: string[]): Promise<void> {
  const dataDir = dataDirFrom(process.env)
  const command = parseCommand(args)
  if (!command) throw new Error('Say one file: npm run backup -- FILE, or npm run restore -- FILE')
  const { file, isRestore } = command
  if (!isRestore) {
    const holding = await backUp(dataDir, file)
    console.log(`Backed up ${said(holding)} from ${dataDir} into ${file}, ${statSync(file).size} bytes.`)
    return
  }
  const { before, ...holding } = await restore(dataDir, file, new Date())
  console.log(`Restored ${said(holding)} from ${file} into ${dataDir}.`)
  if (before) console.log(`What was there before is kept in ${before}.`)
  console.log('Links that were ended, and people who were asked to leave, since the backup was made can come in again.')
  console.log('What people changed since then comes back from their devices when they open their plans.')
}

run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(reasonOf(error))
  process.exitCode = 1
})
