// The mock, with a body of 50 MB.
import '../mock/listen.test.ts'
