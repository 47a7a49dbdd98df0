// As many properties as the limits let schemas take over.
import '../codegen/read/schemas/shared-work.test.ts'
