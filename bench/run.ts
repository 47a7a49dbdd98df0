import {benchGenerate} from './generate.ts'
import {benchGrowth} from './growth.ts'
import {readRequests} from './requests.ts'
import {benchStartup} from './startup.ts'
import {benchStreams} from './streams.ts'
import {benchValidate} from './validate.ts'

benchValidate(readRequests(process.argv[2]))
benchGrowth()
benchStreams()
benchGenerate()
benchStartup()
