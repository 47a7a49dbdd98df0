// The coverage of every operation, with its largest requests.
import '../testing/coverage/coverage.test.ts'
