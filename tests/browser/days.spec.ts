import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { type Hands, keyboard, mouse } from './hands.ts'
import { goToView, openFile, plansToShow } from './plans.ts'

