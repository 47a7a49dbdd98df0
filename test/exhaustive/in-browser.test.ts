// One file, and so one process and one browser, for all that is tested in one.
import '../codegen/docs/marked-code.in-browser.ts'
import '../codegen/docs/single-page.in-browser.ts'
// The site as axe sees it, in both colours and three widths.
import '../codegen/docs/site/site.in-browser.ts'
// Versions side by side, and search in Chinese.
import '../codegen/docs/site/versions.in-browser.ts'
import '../scripts/runtimes/runtimes.in-browser.ts'
