// The commands on descriptions, in both published contracts.
import '../cli/commands/description.test.ts'
// What may be replaced, in both published contracts.
import '../cli/commands/replace.test.ts'
