// 600 answers of the mock to each operation.
import '../messages/mock/always-valid.test.ts'
