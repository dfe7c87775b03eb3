import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { grounds } from '../../../src/app/grounds.ts'
import { colour } from '../../../src/output/colours.ts'

const root = new URL('../../../', import.meta.url)

function read(path: string): Buffer {
  return readFileSync(new URL(path, root))
}

interface Icon {
  readonly src: string
  readonly sizes: string
  readonly type: string
}

const manifest = JSON.parse(read('public/manifest.webmanifest').toString())

/** Width and height as the head of a PNG says them. */
function pngSize(file: Buffer): string {
  return `${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`
}

it('has icons of the sizes it says', () => {
  const drawn: Icon[] = manifest.icons.filter((icon: Icon) => icon.type === 'image/png')
  expect(drawn.map(icon => [icon.src, icon.sizes])).toEqual(
    drawn.map(icon => [icon.src, pngSize(read(`public/${icon.src}`))]),
  )
  expect(drawn.map(icon => icon.sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']))
})

it('stays below the folder it is served from', () => {
  expect([manifest.start_url, manifest.scope]).toEqual(['./', './'])
})

it('has the ground of the palette wherever a browser asks for a colour', () => {
  const page = /<meta name="theme-color" content="([^"]+)"/.exec(read('index.html').toString())?.[1]
  const ground = colour('light', 'ground')
  expect({ ...grounds }).toEqual({ light: ground, projector: colour('projector', 'ground') })
  expect([page, manifest.theme_color, manifest.background_color]).toEqual([ground, ground, ground])
})
