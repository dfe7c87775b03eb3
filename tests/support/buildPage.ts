import { build } from 'vite'

/** A module of the tests with all it imports, as one script for a page. */
export async function buildPage(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, target: 'es2023', lib: { entry, formats: ['es'] } },
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (!output || !('output' in output)) throw new Error(`${entry} was not built`)
  const [script, ...more] = output.output
  if (script.type !== 'chunk' || more.length > 0) throw new Error(`${entry} is more than one script`)
  return script.code
}
