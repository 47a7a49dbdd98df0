// Pages of the whole description, and those with marked code under their policy.
import '../codegen/docs/interactive-page.test.ts'
import '../codegen/docs/marked-code.test.ts'
