import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Id, isAnyId } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { writePlanFile } from '../domain/planFile.ts'
import { svgWithPlan } from '../output/carryPlan.ts'
import { dayPicture } from '../output/dayPicture.ts'
import { mapPicture } from '../output/mapPicture.ts'
import type { PictureOptions } from '../output/sheet.ts'
import type { en } from '../words/en.ts'
import { formatIn } from '../words/format.ts'
import { directionOf, type Language, languages, loadCatalogue } from '../words/languages.ts'
import { sayIn } from '../words/say.ts'
import { refuse, say } from './complain.ts'
import { complainOfDay, planFromFile } from './planFromFile.ts'

/** `npm run -s render -- FILE --as KIND --out FILE`: a picture or the plan file, from a plan file or a picture that carries one. */

const fontFiles = ['latin', 'latin-ext'].map(
  range =>
    new URL(
      `../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${range}-wght-normal.woff2`,
      import.meta.url,
    ),
)

interface Command {
  readonly file: string
  readonly as: string
  readonly out: string
  readonly day?: string
  readonly focus?: Id
  readonly language: Language
}

function parseCommand(args: string[]): Command | undefined {
  try {
    const text = { type: 'string' } as const
    const options = { as: text, out: text, day: text, focus: text, lang: text }
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
    const [file, ...others] = positionals
    const language = languages.find(each => each === (values.lang ?? 'en'))
    if (file === undefined || others.length > 0 || !values.as || !values.out || !language) return undefined
    const focus = isAnyId(values.focus) ? values.focus : undefined
    return {
      file,
      as: values.as,
      out: values.out,
      language,
      ...(values.day && { day: values.day }),
      ...(focus && { focus }),
    }
  } catch {
    return undefined // an option we do not have
  }
}

type Drawing = (plan: Plan, options: PictureOptions, command: Command) => string

const drawings: Readonly<Record<string, Drawing>> = {
  'day.svg': (plan, options, { day }) =>
    svgWithPlan(dayPicture(plan, { ...options, scale: 'story', ...(day && { day }) }), writePlanFile(plan)),
  'clock.svg': (plan, options, { day }) =>
    svgWithPlan(dayPicture(plan, { ...options, scale: 'clock', ...(day && { day }) }), writePlanFile(plan)),
  'map.svg': (plan, options, { day, focus }) =>
    svgWithPlan(mapPicture(plan, { ...options, ...(day && { day }), ...(focus && { focus }) }), writePlanFile(plan)),
  json: plan => writePlanFile(plan),
}

async function pictureOptions(language: Language): Promise<PictureOptions> {
  return {
    say: sayIn<typeof en>(await loadCatalogue(language), language),
    format: formatIn(language),
    dir: directionOf(language),
    theme: 'light',
    fonts: fontFiles.filter(existsSync).map(file => readFileSync(file, 'base64')),
  }
}

async function run(args: string[]): Promise<void> {
  const command = parseCommand(args)
  const draw = command && Object.hasOwn(drawings, command.as) ? drawings[command.as] : undefined
  if (!command || !draw) return refuse(say('terminal.render.usage', { kinds: Object.keys(drawings).join(', ') }))
  const plan = planFromFile(command.file)
  if (!plan) return
  if (command.day !== undefined && command.day !== 'all') complainOfDay(plan, command.day)
  const drawn = draw(plan, await pictureOptions(command.language), command)
  try {
    writeFileSync(command.out, drawn)
  } catch {
    refuse(say('terminal.unwritable', { file: command.out }))
  }
}

await run(process.argv.slice(2))
