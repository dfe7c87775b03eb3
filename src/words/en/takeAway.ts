export const takeAway = {} as const
