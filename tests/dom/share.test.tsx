import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { linksFrom, writeRoomLink } from '../../src/domain/access.ts'
import { refusals, wireVersion } from '../../src/domain/wire.ts'
import { ShareDialog } from '../../src/features/share/ShareDialog.tsx'
import { rememberCode } from '../../src/features/share/spokenCode.ts'
import { SharingProvider } from '../../src/store/sharing.tsx'
import { every } from '../../src/words/every.ts'
import { type FakeSharing, fakeSharing, leadLink, person } from '../support/fakeSharing.ts'
import { showWithPlan } from '../support/openPlan.tsx'
import { moment, plan } from '../support/planBuilders.ts'

const addresses = ['http://192.168.1.23:4210/', 'http://10.0.4.7:4210/']

/** What the address of the page answers: a server of this app, or a page like any other. */
function answerAs(server: 'server' | 'no server', nearby: readonly string[] = addresses) {
  vi.stubGlobal('fetch', async () =>
    server === 'server'
      ? Response.json({ app: 'backmap', wire: wireVersion, addresses: nearby })
      : new Response('<!doctype html>', { status: 200 }),
  )
}

function showDialog(sharing: FakeSharing) {
  const closed = vi.fn()
  const shown = showWithPlan(
    plan(moment('lunch', '', { title: 'Lunch' })),
    <SharingProvider sharing={sharing}>
      <ShareDialog onClose={closed} />
    </SharingProvider>,
  )
  return { ...shown, closed }
}

const shared = { status: { state: 'shared', people: 0 } } as const

function button(name: string) {
  return screen.getByRole('button', { name })
}

function shownLink(name: string) {
  return screen.getByRole<HTMLInputElement>('textbox', { name }).value
}

// fetched when first opened, which takes its time where tests are cold
beforeAll(async () => {
  await import('../../src/ui/DialogWindow.tsx')
})

beforeEach(() => {
  localStorage.clear()
  rememberCode(null)
  answerAs('server')
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

it('says what sharing does and shares with one press', async () => {
  const sharing = fakeSharing()
  const { user } = showDialog(sharing)
  const dialog = await screen.findByRole('dialog', { name: 'Share this plan' })
  expect(within(dialog).getByText(/Nobody needs an account/)).toBeTruthy()
  const verb = await screen.findByRole('button', { name: 'Share this plan' })
  await waitFor(() => expect(verb).toHaveProperty('disabled', false))
  expect(screen.getByText(/The server at 192\.168\.1\.23:4210 keeps a copy/)).toBeTruthy()
  await user.click(verb)
  expect(sharing.asked).toEqual(['share'])
  expect(await screen.findByRole('radio', { name: 'Join and edit', checked: true })).toBeTruthy()
})

it('shares, copies and closes with the keyboard alone', async () => {
  const sharing = fakeSharing()
  const { user, closed } = showDialog(sharing)
  const goTo = async (name: string) => {
    for (let left = 20; document.activeElement !== button(name); left -= 1) {
      if (left === 0) throw new Error(`Tab never leads to ${name}`)
      await user.tab()
    }
  }
  await waitFor(() => expect(button('Share this plan')).toHaveProperty('disabled', false))
  await goTo('Share this plan')
  await user.keyboard('{Enter}')
  await screen.findByRole('radio', { name: 'Join and edit' })
  await goTo('Copy link')
  await user.keyboard('{Enter}')
  expect(await screen.findByText('Link copied')).toBeTruthy()
  expect(closed).not.toHaveBeenCalled()
  await user.keyboard('{Escape}')
  expect(closed).toHaveBeenCalledOnce()
})

it('says why a plan was not shared, for every reason there is', async () => {
  const sharing = fakeSharing()
  const { user } = showDialog(sharing)
  for (const why of [...refusals, 'unreachable' as const]) {
    sharing.answer = { done: false, why }
    await waitFor(() => expect(button('Share this plan')).toHaveProperty('disabled', false))
    await user.click(button('Share this plan'))
    expect(await screen.findByText(`It did not work. ${every[`refused.${why}`]}`)).toBeTruthy()
  }
  expect(screen.getByRole('dialog')).toBeTruthy()
})

it('offers the plan file where the address has no server, and says why', async () => {
  answerAs('no server')
  showDialog(fakeSharing())
  expect(await screen.findByText(/This address has no server to share through/)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Save as a file' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Share this plan' })).toBeNull()
})

it('writes links that other devices can open, at the address the others can choose', async () => {
  const { user } = showDialog(fakeSharing(shared))
  const { edit, view } = linksFrom(leadLink, 1)
  await waitFor(() =>
    expect(shownLink('Link: Join and edit')).toBe(`${addresses[0]}${writeRoomLink(edit ?? leadLink)}`),
  )
  expect(screen.getByRole('img', { name: 'QR code of the link “Join and edit”' })).toBeTruthy()
  expect(screen.getByText(/localhost.* means something else on every device/)).toBeTruthy()
  expect(screen.getByText(/plain http/)).toBeTruthy()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Address for the others' }), '10.0.4.7:4210')
  expect(shownLink('Link: Join and edit')).toBe(`${addresses[1]}${writeRoomLink(edit ?? leadLink)}`)
  await user.click(screen.getByRole('radio', { name: 'Watch' }))
  expect(shownLink('Link: Watch')).toBe(`${addresses[1]}${writeRoomLink(view ?? leadLink)}`)
  expect(screen.getByText('Whoever has this link can look at the plan, and change nothing.')).toBeTruthy()
})

it('says so when nobody else can reach the address', async () => {
  answerAs('server', [])
  showDialog(fakeSharing(shared))
  expect(await screen.findByText(/an address that only this computer knows/)).toBeTruthy()
})

it('copies a link, or selects it where the browser copies nothing, and says which', async () => {
  const { user } = showDialog(fakeSharing(shared))
  await user.click(await screen.findByRole('button', { name: 'Copy link' }))
  expect(await screen.findByText('Link copied')).toBeTruthy()
  expect(await navigator.clipboard.readText()).toBe(shownLink('Link: Join and edit'))

  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'))
  await user.click(button('Copy link'))
  expect(await screen.findByText(/The link is selected/)).toBeTruthy()
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Link: Join and edit' })
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length])
})

it('makes a code to say aloud, keeps it while the dialog is closed, and makes a new one', async () => {
  const sharing = fakeSharing(shared)
  const { user, unmount } = showDialog(sharing)
  await user.click(await screen.findByRole('button', { name: 'Make a code' }))
  expect(await screen.findByText('Say 4821 7730')).toBeTruthy()
  expect(screen.getByText(/choose “Join with a code”\. It works until \d/)).toBeTruthy()
  unmount()
  showDialog(sharing)
  expect(await screen.findByText('Say 4821 7730')).toBeTruthy()
  expect(button('New code')).toBeTruthy()
})

it('says that a code has ended once its hour is over', async () => {
  rememberCode({ plan: plan().plan.id, code: '11112222', until: Date.now() + 3_600_000 })
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  showDialog(fakeSharing(shared))
  expect(await screen.findByText('Say 1111 2222')).toBeTruthy()
  act(() => vi.advanceTimersByTime(3_601_000))
  expect(screen.getByText('The last code has ended.')).toBeTruthy()
  expect(screen.queryByText('Say 1111 2222')).toBe(null)
})

it('lists who is here, where, and how, and asks once before somebody is asked to leave', async () => {
  const sharing = fakeSharing({
    ...shared,
    people: [person(1, 'Ana', { view: 'map' }), person(2, 'Ben', { away: true }), person(3, '', { watching: true })],
  })
  const { user } = showDialog(sharing)
  const here = within(await screen.findByRole('region', { name: 'Here now' }))
  expect(here.getAllByRole('listitem').map(item => item.textContent)).toEqual([
    'AnAna in MapAsk to leave',
    'BeBen awayAsk to leave',
    'Someone in Day · watchingAsk to leave',
  ])
  await user.click(here.getByRole('button', { name: 'Ask Ana to leave' }))
  expect(here.getByText(/The plan closes for Ana/)).toBeTruthy()
  await user.click(here.getByRole('button', { name: 'Cancel' }))
  expect(sharing.asked).toEqual([])
  await user.click(here.getByRole('button', { name: 'Ask Ana to leave' }))
  await user.click(here.getByRole('button', { name: 'Ask to leave' }))
  expect(sharing.asked).toEqual(['remove 1'])
  expect(await screen.findByText('Ana was asked to leave')).toBeTruthy()
})

it('tells the others one’s own name, and remembers it', async () => {
  const sharing = fakeSharing(shared)
  const { user } = showDialog(sharing)
  await user.type(await screen.findByRole('textbox', { name: 'Your name' }), 'Ms. River ')
  expect(sharing.shown.name).toBe('Ms. River')
  expect(localStorage.getItem('backmap.nickname')).toBe('Ms. River')
})

it('pauses editing for everyone, and lets them edit again', async () => {
  const sharing = fakeSharing(shared)
  const { user } = showDialog(sharing)
  await user.click(await screen.findByRole('button', { name: 'Pause editing for everyone' }))
  expect(await screen.findByText('Editing is paused for everyone')).toBeTruthy()
  await user.click(button('Let them edit again'))
  expect(await screen.findByText('Everyone can edit again')).toBeTruthy()
  expect(sharing.asked).toEqual(['freeze true', 'freeze false'])
})

it('makes new links after asking once; the old code goes with the old links', async () => {
  const sharing = fakeSharing(shared)
  const { user } = showDialog(sharing)
  await user.click(await screen.findByRole('button', { name: 'Make a code' }))
  await screen.findByText('Say 4821 7730')
  const before = shownLink('Link: Join and edit')
  await user.click(button('New links'))
  expect(screen.getByText(/also for people who are here now/)).toBeTruthy()
  await user.click(button('Make new links'))
  expect(await screen.findByText('New links are made; the old ones have ended')).toBeTruthy()
  expect(shownLink('Link: Join and edit')).not.toBe(before)
  expect(screen.queryByText('Say 4821 7730')).toBeNull()
})

it('stops sharing after asking once, and says that the plan stays', async () => {
  const sharing = fakeSharing(shared)
  const { user } = showDialog(sharing)
  await user.click(await screen.findByRole('button', { name: 'Stop sharing' }))
  await user.keyboard('{Escape}')
  expect(screen.getByRole('dialog')).toBeTruthy()
  expect(document.activeElement).toBe(button('Stop sharing'))
  await user.click(button('Stop sharing'))
  await user.click(button('Stop sharing'))
  expect(sharing.asked).toEqual(['end'])
  expect(await screen.findByText(/The plan is no longer shared/)).toBeTruthy()
})

it('folds the lead link away, with its warning', async () => {
  const { user } = showDialog(fakeSharing(shared))
  expect(screen.queryByText(/It cannot be taken back/)).toBeNull()
  await user.click(await screen.findByText('A link for those who lead with you'))
  expect(await screen.findByText(/It cannot be taken back/)).toBeTruthy()
  expect(shownLink('Link: Lead')).toContain(writeRoomLink(leadLink))
})

it('prints a card for whoever leads: the plan’s name, the link to scan and to type, where to keep it', async () => {
  let printed = ''
  vi.stubGlobal('print', () => {
    printed = document.body.lastElementChild?.textContent ?? ''
  })
  const { user } = showDialog(fakeSharing(shared))
  await user.click(await screen.findByText('A link for those who lead with you'))
  await user.click(await screen.findByRole('button', { name: 'Print a card for whoever leads' }))
  expect(printed).toContain('To lead “')
  expect(printed).toContain(writeRoomLink(leadLink))
  expect(printed).toContain('Keep this card where only those who lead can find it')
  act(() => void dispatchEvent(new Event('afterprint')))
  expect(document.body.textContent).not.toContain('Keep this card where')
})

it('shows link and code to the whole room, and comes back with Escape', async () => {
  const { user } = showDialog(fakeSharing(shared))
  await user.click(await screen.findByRole('button', { name: 'Make a code' }))
  await screen.findByText('Say 4821 7730')
  await user.click(button('Show it to the room'))
  expect(await screen.findByText('4821 7730')).toBeTruthy()
  expect(screen.getByText('Scan this with the camera')).toBeTruthy()
  expect(screen.queryByRole('dialog', { name: 'Share this plan' })).toBeNull()
  await user.keyboard('{Escape}')
  expect(await screen.findByRole('dialog', { name: 'Share this plan' })).toBeTruthy()
})

it('gives somebody who edits the links they may hand out, and the way to leave', async () => {
  const sharing = fakeSharing({ ...shared, tier: 'edit' })
  const { user } = showDialog(sharing)
  await screen.findByRole('radio', { name: 'Join and edit' })
  for (const name of ['Make a code', 'New links', 'Stop sharing', 'Pause editing for everyone'])
    expect(screen.queryByRole('button', { name })).toBeNull()
  expect(screen.queryByText('A link for those who lead with you')).toBeNull()
  await user.click(button('Leave the shared plan'))
  await user.click(button('Leave'))
  expect(sharing.asked).toEqual(['leave'])
  expect(await screen.findByText(/has left the shared plan/)).toBeTruthy()
})

it('gives somebody who watches the watch link alone', async () => {
  showDialog(fakeSharing({ ...shared, tier: 'view' }))
  expect(await screen.findByRole('textbox', { name: 'Link: Watch' })).toBeTruthy()
  expect(screen.queryByRole('radio', { name: 'Join and edit' })).toBeNull()
})

it('says why the server no longer takes a plan, and shares it anew', async () => {
  const sharing = fakeSharing({ status: { state: 'refused', why: 'no-such-room' } })
  const { user } = showDialog(sharing)
  expect(await screen.findByText(every['refused.no-such-room'])).toBeTruthy()
  await user.click(button('Share it anew'))
  expect(sharing.asked).toEqual(['share'])
})

it('offers no sharing anew to a device that was asked to leave', async () => {
  showDialog(fakeSharing({ status: { state: 'refused', why: 'removed' } }))
  expect(await screen.findByText(every['refused.removed'])).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Share it anew' })).toBeNull()
})
