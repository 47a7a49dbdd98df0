// The types of all samples, those of the tests among them.
import '../samples.test.ts'
