import {defineTool} from 'messages-openapi'

/** What a weather station measures. */
export interface Weather {
  readonly celsius: number
  readonly sky: string
}

/** Where the weather comes from. */
export type Station = (city: string) => Promise<Weather>

/** A tool that tells the weather at a station. */
export function createWeatherTool(station: Station) {
  return defineTool({
    name: 'get_weather',
    description: 'Tells how warm it is in a city, and what the sky looks like.',
    input_schema: {
      type: 'object',
      properties: {
        city: {type: 'string', description: 'The name of the city.'},
        unit: {enum: ['celsius', 'fahrenheit']},
      },
      required: ['city'],
    },
    async run({city, unit = 'celsius'}) {
      const {celsius, sky} = await station(city)
      return `${unit === 'celsius' ? `${celsius} °C` : `${Math.round(celsius * 1.8 + 32)} °F`}, ${sky}`
    },
  })
}
