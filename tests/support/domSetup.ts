import 'fake-indexeddb/auto'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

configure({ asyncUtilTimeout: 30_000 }) // what is fetched when first needed takes its time on a busy machine

afterEach(cleanup)
