/** A cost, and its budget. */
export interface Cost {
  readonly name: string
  readonly cost: number
  readonly budget: number
}
