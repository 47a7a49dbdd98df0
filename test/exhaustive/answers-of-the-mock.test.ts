// 600 answers of the mock to each operation.
import '../mock/messages/always-valid.test.ts'
