module.exports = {
  transform: {'/messages-openapi/dist/': 'messages-openapi/jest-transform', '\\.[jt]sx?$': 'babel-jest'},
  transformIgnorePatterns: ['/node_modules/(?!(?:.*/)?messages-openapi/)'],
}
