import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { DialogWindow } from '../../src/ui/DialogWindow.tsx'

function Page() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <p>A page on which something moves</p>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      {open && (
        <DialogWindow title="Lines" closeLabel="Close" onClose={() => setOpen(false)}>
          What was pasted
        </DialogWindow>
      )}
    </>
  )
}

test('a dialog a screen reader opened has the focus while something of the page still moves', async () => {
  render(<Page />)
  const begins = Object.assign(new Event('transitionrun', { bubbles: true }), { propertyName: 'color' })
  screen.getByText('A page on which something moves').dispatchEvent(begins) // and never ends
  const opener = screen.getByRole('button', { name: 'Open' })
  opener.focus()
  fireEvent.click(opener, { detail: 0 }) // as a screen reader presses it: without a pointer
  const dialog = await screen.findByRole('dialog', { name: 'Lines' })
  opener.blur() // the page beneath is inert, so a browser takes the focus from it with the next frame
  await expect.poll(() => dialog.contains(document.activeElement)).toBe(true)
})

/** What is done in the dialog takes its opener off the page. */
function Findings() {
  const [found, setFound] = useState(true)
  const [open, setOpen] = useState(false)
  return (
    <main tabIndex={-1}>
      {found && (
        <button type="button" onClick={() => setOpen(true)}>
          Ways out
        </button>
      )}
      {open && (
        <DialogWindow
          title="What if"
          closeLabel="Keep it"
          onClose={() => {
            setOpen(false)
            setTimeout(() => setFound(false), 100)
          }}
        >
          What falls
        </DialogWindow>
      )}
    </main>
  )
}

test('the page’s main part gets the focus when what opened a dialog goes with it', async () => {
  render(<Findings />)
  const opener = screen.getByRole('button', { name: 'Ways out' })
  opener.focus()
  fireEvent.click(opener)
  fireEvent.click(await screen.findByRole('button', { name: 'Keep it' }))
  await expect.poll(() => opener.isConnected).toBe(false)
  await expect.poll(() => document.activeElement).toBe(screen.getByRole('main'))
})
