/** Between the numbers of draws for one request, so that those of the next requests are others. */
const stride = 10_007

/** The first of some draws, each by a number of its own, that yields something; undefined where none does. */
export function drawUntil<Found>(
  number: number,
  draw: (number: number) => Found | undefined,
  attempts = 20,
): Found | undefined {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const found = draw(number + attempt * stride)
    if (found !== undefined) return found
  }
  return undefined
}
