// All names that code might have a use for.
import '../codegen/emit/code.test.ts'
import '../hostile/generated-code.test.ts'
