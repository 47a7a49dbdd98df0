// The coverage of every operation, with its largest requests.
import '../testing/coverage/coverage.test.ts'
// Its reporter in a run of vitest.
import '../testing/coverage/reporter.test.ts'
