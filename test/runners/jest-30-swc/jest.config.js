module.exports = {
  transform: {'/messages-openapi/dist/': 'messages-openapi/jest-transform', '\\.[jt]sx?$': '@swc/jest'},
  transformIgnorePatterns: ['/node_modules/(?!(?:.*/)?messages-openapi/)'],
}
