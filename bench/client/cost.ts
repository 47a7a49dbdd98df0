/** What something takes, and the most that it may take. */
export interface Cost {
  readonly name: string
  readonly cost: number
  readonly budget: number
}
