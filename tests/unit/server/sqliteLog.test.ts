import { restore } from '../../../src/server/planBackup.ts'
import { openSqliteLog } from '../../../src/server/sqliteLog.ts'
import { promisesOfALog } from '../../support/updateLogContract.ts'

promisesOfALog('a log in SQLite', {
  open: folder => openSqliteLog(folder),
  openBackup: async (path, folder) => {
    await restore(folder, path, new Date(0))
    return openSqliteLog(folder)
  },
})
