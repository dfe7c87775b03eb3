import { Suspense } from 'react'
import type { Id } from '../../domain/ids.ts'
import { ClosedAgain, lazily } from '../../ui/lazily.tsx'
import { AboutPanel } from './AboutPanel.tsx'
import type { AdultId } from './adultColumn.ts'
import type { AskedNumber } from './adultNumbers.ts'
import { ChooseAdults } from './ChooseAdults.tsx'
import type { Here } from './whyHere.ts'

/** What is open beside the adults' days. */
export type PanelOf =
  | { readonly panel: 'choose' }
  | { readonly panel: 'contract' }
  | { readonly panel: 'numbers'; readonly adult: AdultId; readonly asked: AskedNumber }
  | { readonly panel: 'about'; readonly id: Id; readonly here: Here | undefined }

interface PanelProps {
  of: PanelOf
  weekday: number
  /** The adults in sight, ids with a space between. */
  shown: string
  onAbout: (id: Id) => void
  onOpen: (panel: PanelOf | null) => void
}

const ContractDialog = lazily(async () => (await import('./ContractDialog.tsx')).ContractDialog, ClosedAgain)
const NumbersDialog = lazily(async () => (await import('./NumbersDialog.tsx')).NumbersDialog, ClosedAgain)

/** The panel that is open; the contract and the numbers are fetched when first asked for. */
export function Panel({ of, weekday, shown, onAbout, onOpen }: PanelProps) {
  const close = () => onOpen(null)
  switch (of.panel) {
    case 'choose':
      return <ChooseAdults weekday={weekday} shown={shown} onAbout={onAbout} onClose={close} />
    case 'about':
      return <AboutPanel id={of.id} here={of.here} weekday={weekday} onAbout={onAbout} onClose={close} />
    case 'contract':
      return (
        <Suspense>
          <ContractDialog onClose={close} />
        </Suspense>
      )
    case 'numbers':
      return (
        <Suspense>
          <NumbersDialog
            adult={of.adult}
            asked={of.asked}
            onAbout={onAbout}
            onContract={() => onOpen({ panel: 'contract' })}
            onClose={close}
          />
        </Suspense>
      )
  }
}
