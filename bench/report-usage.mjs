import {appendFileSync} from 'node:fs'

// Loaded into each process of a contender: processor time and peak memory, for whoever started it.
process.on('exit', () => {
  const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage()
  appendFileSync(
    process.env.USAGE_FILE,
    `${JSON.stringify({time: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024})}\n`,
  )
})
