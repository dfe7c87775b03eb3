import { readFileSync } from 'node:fs'
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { commands } from '../../src/features/hosting/commands.ts'
import { HostingGuide } from '../../src/features/hosting/HostingGuide.tsx'
import { usualPort } from '../../src/server/addresses.ts'

it('tells those who look after a network only of commands that there are', () => {
  render(<HostingGuide />)
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const shown = Object.values(commands).join('\n')
  const named = [...shown.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? '')
  expect([...new Set(named)]).toEqual(['plans', 'backup', 'restore'])
  for (const name of [...named, 'start']) expect(scripts).toHaveProperty(name)
  expect(shown).toContain(`proxy_pass http://127.0.0.1:${usualPort};`)
  for (const lines of Object.values(commands)) {
    expect(screen.getByText(lines, { normalizer: text => text, exact: true })).toBeTruthy()
  }
})
