// Pages with marked code, under their policy as well.
import '../codegen/docs/marked-code.in-browser.ts'
// The interactive page of the whole description, in a browser.
import '../codegen/docs/plain-page.test.ts'
import '../codegen/docs/interactive-page.in-browser.ts'
