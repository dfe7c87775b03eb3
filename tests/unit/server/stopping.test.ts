import { spawn } from 'node:child_process'
import { expect, it } from 'vitest'

const module = JSON.stringify(new URL('../../../src/server/stopping.ts', import.meta.url).href)
const program = `
  import { onStop } from ${module}
  const open = setInterval(() => {}, 1000)
  onStop(() => { clearInterval(open); console.log('stopped') })
  console.log('running')`

/** Runs a program that stops when told to; what it says until it has ended. */
function whatIsSaid(command: string, args: readonly string[], env: Record<string, string>) {
  return new Promise<string>(resolve => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...env } })
    let said = ''
    child.stdout.on('data', part => {
      said += part
      if (said === 'running\n') child.kill('SIGTERM')
    })
    child.stdout.on('end', () => resolve(said))
  })
}

it('stops once when it is told to', async () => {
  const args = ['--input-type=module', '--eval', program]
  expect(await whatIsSaid(process.execPath, args, {})).toBe('running\nstopped\n')
})

it('stops under npm when the shell between them has ended', async () => {
  const node = `"${process.execPath}" --input-type=module --eval "$PROGRAM"; true`
  const env = { PROGRAM: program, npm_lifecycle_event: 'start' }
  expect(await whatIsSaid('/bin/sh', ['-c', node], env)).toBe('running\nstopped\n')
})

it('ends at once when it is told to a second time', async () => {
  const never = `import { onStop } from ${module}
    setInterval(() => {}, 1000)
    onStop(() => console.log('stopping'))
    console.log('running')`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', never], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  child.stdout.on('data', () => child.kill('SIGINT'))
  expect(await new Promise(resolve => child.on('exit', code => resolve(code)))).toBe(1)
})
