import type {CabinNights, Stay} from './api/index.js'

/** The nights of the stays that begin in a month, by cabin. */
export function nightsOf(stays: readonly Stay[], month: string): readonly CabinNights[] {
  const nights = new Map<string, number>()
  for (const stay of stays.filter(({arrival}) => arrival.startsWith(month)))
    nights.set(stay.cabin_id, (nights.get(stay.cabin_id) ?? 0) + stay.nights)
  return [...nights].map(([cabin_id, count]) => ({cabin_id, nights: count}))
}

/** The same as a table. */
export function toCsv(rows: readonly CabinNights[]): string {
  return ['cabin,nights', ...rows.map(({cabin_id: cabin, nights}) => `${cabin},${nights}`), ''].join('\n')
}
