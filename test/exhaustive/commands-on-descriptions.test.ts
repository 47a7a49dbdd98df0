// The commands on descriptions, with an interactive page.
import '../cli/description.test.ts'
