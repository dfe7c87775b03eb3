import type { Theme } from '../store/screen.ts'

/** The ground of the page as the palette has it, for the bar of a browser or of the installed app. */
export const grounds = { light: '#fcfaf6', projector: '#ffffff' } as const satisfies Record<Theme, string>
