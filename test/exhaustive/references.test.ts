// Every kind of reference, by every command.
import '../cli/references.test.ts'
