// Pages with marked code, under their policy as well.
import '../codegen/docs/marked-code.in-browser.ts'
// The single page of both contracts.
import '../codegen/docs/single-page.test.ts'
// Every field, on the site too.
import '../codegen/docs/nothing-lost.test.ts'
// The whole site.
import '../codegen/docs/site/site.test.ts'
// The site as axe sees it, in both colours and three widths.
import '../codegen/docs/site/site.in-browser.ts'
