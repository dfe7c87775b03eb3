export const adults = {} as const
