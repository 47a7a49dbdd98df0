// Each transcript, cut at each byte.
import '../messages/client/transcripts.test.ts'
