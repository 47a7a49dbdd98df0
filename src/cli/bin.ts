#!/usr/bin/env node
import {ownValue} from '../json/own.ts'
import {commands} from './command-list.ts'
import {optimizeLate} from './engine.ts'
import {processIo} from './io.ts'
import {main} from './main.ts'

const args = process.argv.slice(2)
if (ownValue(commands, args[0] ?? '')?.isShort === true) optimizeLate()
process.exitCode = await main(args, processIo())
