// Every example of every schema, in both contracts.
import '../description/closed.test.ts'
import '../description/examples.test.ts'
// Each schema of the documented contract beside the native one.
import '../description/overlay.test.ts'
