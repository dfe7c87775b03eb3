import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { writePlanFile } from '../../src/domain/planFile.ts'
import { LibraryView } from '../../src/features/library/LibraryView.tsx'
import { addPlanToDevice, deviceLibrary, readPlanOnDevice } from '../../src/store/device.ts'
import { show } from '../../src/store/screen.ts'
import { ToastPlace } from '../../src/ui/Toast.tsx'
import { moment, plan } from '../support/planBuilders.ts'

function showLibrary() {
  show({ language: 'en' })
  render(
    <>
      <LibraryView />
      <ToastPlace label="Notices" />
    </>,
  )
  return userEvent.setup()
}

function titled(id: `plan:${string}`, title: string) {
  const made = plan(moment('lunch', '', { title: 'Lunch' }))
  return { ...made, plan: { ...made.plan, id, title } }
}

it('asks its question and offers to start where there is no plan', async () => {
  showLibrary()
  expect(
    await screen.findByRole('heading', { name: 'What would an ideal day look like for your students?' }),
  ).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Start a day' })).toBeTruthy()
})

it('opens a plan file that is chosen, and says what it is not', async () => {
  const user = showLibrary()
  const input = await screen.findByLabelText('Open a file', { selector: 'input' })
  await user.upload(input, new File(['{"day":'], 'broken.json', { type: 'application/json' }))
  expect(await screen.findAllByText(/This file cannot be read: it is no plan file/)).not.toEqual([])
  await user.upload(
    input,
    new File([writePlanFile(titled('plan:filed', 'From a file'))], 'a.json', { type: 'application/json' }),
  )
  expect(await screen.findByRole('heading', { name: 'From a file' })).toBeTruthy()
  expect((await readPlanOnDevice('plan:filed'))?.moments.get('moment:lunch')?.title).toBe('Lunch')
})

it('opens the same file again as a copy of its own', async () => {
  await addPlanToDevice(titled('plan:twice', 'Twice'))
  const user = showLibrary()
  await screen.findByRole('heading', { name: 'Twice' })
  const input = screen.getByLabelText('Open a file', { selector: 'input' })
  await user.upload(
    input,
    new File([writePlanFile(titled('plan:twice', 'Twice'))], 'a.json', { type: 'application/json' }),
  )
  expect(await screen.findByRole('heading', { name: 'Twice (copy)' })).toBeTruthy()
})

it('renames a plan, and deletes it with a way back', async () => {
  await addPlanToDevice(titled('plan:changing', 'Old name'))
  const user = showLibrary()
  await screen.findByRole('heading', { name: 'Old name' })
  await user.click(screen.getByRole('button', { name: 'More for Old name' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Rename' }))
  const name = within(await screen.findByRole('dialog')).getByLabelText('New name')
  await user.clear(name)
  await user.type(name, 'New name of it{Enter}')
  expect(await screen.findByRole('heading', { name: 'New name of it' })).toBeTruthy()

  await user.click(screen.getByRole('button', { name: 'More for New name of it' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Delete' }))
  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(await screen.findByRole('heading', { name: 'New name of it' })).toBeTruthy()
  const row = (await deviceLibrary.list()).rows.find(({ id }) => id === 'plan:changing')
  expect(row?.removedAt).toBeUndefined()
})
