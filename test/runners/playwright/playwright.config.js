export default {
  testMatch: '*.test.js',
  reporter: 'line',
  use: {launchOptions: {executablePath: process.env.CHROMIUM, args: ['--no-sandbox']}},
}
