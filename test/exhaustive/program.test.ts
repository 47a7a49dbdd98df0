// The program, with more lines and more traffic.
import '../cli/bin.test.ts'
