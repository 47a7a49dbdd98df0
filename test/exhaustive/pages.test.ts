// Pages with marked code, under their policy as well.
import '../codegen/docs/marked-code.test.ts'
