// The single page of both contracts.
import '../codegen/docs/single-page.test.ts'
// Every field, on the site too.
import '../codegen/docs/nothing-lost.test.ts'
// The whole site.
import '../codegen/docs/site/site.test.ts'
// Streams that are played, and operations that are tried.
import '../codegen/docs/site/try.in-browser.ts'
// Published by nginx.
import '../codegen/docs/site/nginx.in-browser.ts'
