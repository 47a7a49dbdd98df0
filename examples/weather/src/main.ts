import {createMessagesClient} from 'messages-openapi'
import {askWeather} from './ask-weather.ts'

/** A station that needs no network. */
const station = (city: string) => Promise.resolve({celsius: city.length, sky: 'a few clouds'})

console.log(await askWeather('How is the weather in Geneva?', {client: createMessagesClient(), station}))
