import { fireEvent, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { MomentPicture } from '../../src/cards/MomentPicture.tsx'
import { removeRecord } from '../../src/document/commands.ts'
import type { Moment } from '../../src/domain/plan.ts'
import { PicturePlace } from '../../src/features/picture/PicturePlace.tsx'
import { show } from '../../src/store/screen.ts'
import '../../src/features/picture/PictureDialog.tsx' // the first test does not wait for it
import { ToastPlace } from '../../src/ui/Toast.tsx'
import { showWithPlan } from '../support/openPlan.tsx'
import { planOf } from '../support/plans.ts'

const src = 'data:image/png;base64,iVBORw0KGgo='

async function openPicture(moment: Partial<Moment> = {}) {
  const plan = planOf({
    days: [{ id: 'day:aim' }],
    moments: [{ id: 'moment:lunch', day: 'day:aim', title: 'Lunch', ...moment }],
  })
  const shown = showWithPlan(
    plan,
    <>
      <PicturePlace />
      <ToastPlace label="Notices" />
    </>,
  )
  show({ picture: 'moment:lunch' })
  const dialog = await screen.findByRole('dialog', { name: 'A picture of “Lunch”' })
  const kept = () => {
    const { sketch, picture } = shown.document.getState().moments.get('moment:lunch') ?? {}
    return { sketch, picture }
  }
  return { ...shown, dialog, kept }
}

/** One line over the sheet, whose box in this page without layout is one pixel at its corner. */
function draw(dialog: HTMLElement, to: { clientX: number; clientY: number }) {
  const sheet = within(dialog).getByRole('img', { name: /^Sheet to draw on/ })
  const pointer = { pointerId: 1, pointerType: 'mouse', isPrimary: true, button: 0 }
  fireEvent.pointerDown(sheet, { ...pointer, clientX: 0, clientY: 0 })
  fireEvent.pointerMove(sheet, { ...pointer, ...to })
  fireEvent.pointerUp(sheet, { ...pointer, ...to })
}

it('keeps a drawing with its words in one step when it closes, and takes that step back', async () => {
  const { dialog, kept, user, document } = await openPicture()
  expect(within(dialog).getByRole('button', { name: 'Undo line' })).toHaveProperty('disabled', true)
  await user.click(within(dialog).getByRole('radio', { name: 'Teal' }))
  await user.click(within(dialog).getByRole('radio', { name: 'Broad' }))
  draw(dialog, { clientX: 1, clientY: 0 })
  draw(dialog, { clientX: 0, clientY: 1 })
  within(dialog).getByRole('img', { name: 'Sheet to draw on, 2 lines' })
  await user.click(within(dialog).getByRole('button', { name: 'Undo line' }))
  await user.type(within(dialog).getByLabelText('The picture in words'), 'A long table')
  expect(kept()).toEqual({})
  await user.click(within(dialog).getByRole('button', { name: 'Done' }))
  // from corner to corner along the top: 640 doubled is 1,280, or 0, 8 and 1 by 32s
  expect(kept()).toEqual({ sketch: { strokes: ['p3-AAgoBA'], alt: 'A long table' } })
  expect(screen.queryByRole('dialog')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(kept()).toEqual({})
  expect(document.canUndo()).toBe(false)
})

it('rubs out whole lines and clears the sheet, each taken back by itself', async () => {
  const { dialog, kept, user } = await openPicture({ sketch: { strokes: ['i1-AA', 'i1-goBge'], alt: '' } })
  await user.click(within(dialog).getByRole('radio', { name: 'Rub out' }))
  draw(dialog, { clientX: 0, clientY: 0 })
  within(dialog).getByRole('img', { name: 'Sheet to draw on, 1 line' })
  await user.click(within(dialog).getByRole('button', { name: 'Clear all' }))
  await user.click(within(dialog).getByRole('button', { name: 'Undo line' }))
  await user.keyboard('{Escape}')
  expect(kept().sketch?.strokes).toEqual(['i1-goBge'])
})

it('lets the picture be told in words alone, from the keyboard', async () => {
  const { dialog, kept, user } = await openPicture()
  await user.click(within(dialog).getByLabelText('The picture in words'))
  await user.keyboard('Six at a round table{Escape}')
  expect(kept()).toEqual({ sketch: { strokes: [], alt: 'Six at a round table' } })
})

it('writes nothing where nothing was changed', async () => {
  const { dialog, document, user } = await openPicture({ picture: { src, alt: 'The garden' } })
  expect(within(dialog).getByRole('img', { name: 'The garden' }).getAttribute('src')).toBe(src)
  await user.click(within(dialog).getByRole('radio', { name: 'Draw' }))
  await user.click(within(dialog).getByRole('button', { name: 'Done' }))
  expect(document.canUndo()).toBe(false)
})

it('says that the drawing takes the place of the photo, and keeps one of them', async () => {
  const { dialog, kept, user } = await openPicture({ picture: { src, alt: 'The garden' } })
  await user.click(within(dialog).getByRole('radio', { name: 'Draw' }))
  draw(dialog, { clientX: 1, clientY: 1 })
  expect(within(dialog).getByText('When you are done, the drawing takes the place of the photo.')).toBeTruthy()
  await user.click(within(dialog).getByRole('button', { name: 'Done' }))
  // 480 doubled is 960, or 0 and 30 by 32s
  expect(kept()).toEqual({ sketch: { strokes: ['i1-AAgoBge'], alt: 'The garden' } })
})

it('takes a picture away with a way back', async () => {
  const { dialog, kept, user } = await openPicture({ picture: { src, alt: 'The garden' } })
  await user.click(within(dialog).getByRole('button', { name: 'Take the picture away' }))
  expect(kept()).toEqual({})
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(kept()).toEqual({ picture: { src, alt: 'The garden' } })
})

it('says in plain words why a file cannot be the photo, after a word about faces', async () => {
  const { dialog, kept, user } = await openPicture()
  await user.click(within(dialog).getByRole('radio', { name: 'Photo' }))
  expect(within(dialog).getByText('A drawing, a space, a thing: no faces of children.')).toBeTruthy()
  const input = within(dialog).getByLabelText('Choose a photo', { selector: 'input' })
  const choose = (bytes: BlobPart) => fireEvent.change(input, { target: { files: [new File([bytes], 'x')] } })
  choose('<svg xmlns="http://www.w3.org/2000/svg"/>')
  await within(dialog).findByText('This file is not a photo or picture. JPEG, PNG and WebP work.')
  choose(new Uint8Array([0, 0, 0, 24, ...new TextEncoder().encode('ftypheic')]))
  await within(dialog).findByText(/This browser cannot read photos of this kind/)
  choose(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))
  await within(dialog).findByText(/It may be damaged/)
  await user.click(within(dialog).getByRole('button', { name: 'Done' }))
  expect(kept()).toEqual({})
})

it('closes when a colleague has deleted the moment', async () => {
  const { document } = await openPicture()
  document.change(removeRecord('moment:lunch'))
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull()
})

it('is named on a card by its words, or by its moment where it has none', async () => {
  showWithPlan(
    planOf({}),
    <>
      <MomentPicture moment={{ title: 'Lunch', sketch: { strokes: ['i1-AA'], alt: '' } }} size="small" />
      <MomentPicture moment={{ title: 'Lunch', picture: { src, alt: 'The garden' } }} size="tiny" />
      <MomentPicture moment={{ title: 'Close', sketch: { strokes: [], alt: 'A candle' } }} size="large" />
      <MomentPicture moment={{ title: 'Close', sketch: { strokes: [], alt: 'Not on a small card' } }} size="tiny" />
    </>,
  )
  expect(await screen.findByRole('img', { name: 'Picture of “Lunch”' })).toBeTruthy()
  expect(screen.getByRole('img', { name: 'The garden' })).toBeTruthy()
  expect(screen.getByText('A candle').textContent).toBe('Picture in words: A candle')
  expect(screen.queryByText(/Not on a small card/)).toBeNull()
})
