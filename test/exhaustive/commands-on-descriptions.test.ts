// The commands on descriptions, with an interactive page.
import '../cli/commands/description.test.ts'
