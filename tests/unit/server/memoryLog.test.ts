import { memoryLog } from '../../../src/server/memoryLog.ts'
import { promisesOfALog } from '../../support/updateLogContract.ts'

promisesOfALog('a log in memory', {
  open: () => memoryLog(),
  openBackup: async path => memoryLog(path),
})
