// Every kind of reference, by every command.
import '../cli/commands/references.test.ts'
