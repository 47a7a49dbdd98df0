import {startChild} from './child.ts'
import {benchConcurrency} from './concurrency.ts'
import {benchFirstByte} from './first-byte.ts'
import {benchLongStream} from './long-stream.ts'
import {benchSlowReaders} from './slow-readers.ts'

/**
 * The cost of the proxy: each table compares a service on the loopback interface with the same service behind the
 * proxy.
 */
await using service = await startChild('service.ts')
await using proxy = await startChild('proxy.ts', service.url)

await benchFirstByte({service, proxy})
await benchLongStream({service, proxy})
await benchConcurrency({service, proxy})
await benchSlowReaders({service, proxy})
