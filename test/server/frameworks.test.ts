// One file, so that the frameworks are loaded once, and not by each worker.
import './failures.in-frameworks.ts'
import './hooks-of-fastify.in-frameworks.ts'
import './http2.in-frameworks.ts'
import './requests.in-frameworks.ts'
import './responses.in-frameworks.ts'
import './routes-of-fastify.in-frameworks.ts'
import './types.in-frameworks.ts'
import './uploads.in-frameworks.ts'
