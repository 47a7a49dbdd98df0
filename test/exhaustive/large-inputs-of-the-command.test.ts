// The command, with 100,000 levels, 20,000 faults in a line, and a text of 20 MB.
import '../cli/hostile.test.ts'
