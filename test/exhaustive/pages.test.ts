// Pages with marked code, under their policy as well.
import '../codegen/docs/marked-code.in-browser.ts'
// The single page of both contracts.
import '../codegen/docs/single-page.test.ts'
