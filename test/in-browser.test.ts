// One file, and so one process and one browser, for all that is tested in one.
import './codegen/docs/marked-code.in-browser.ts'
import './codegen/docs/single-page.in-browser.ts'
import './scripts/runtimes/runtimes.in-browser.ts'
