// More than 20,000 values, by three implementations.
import '../differential/agree.test.ts'
