// Every example of every schema, in both contracts.
import '../description/examples.test.ts'
