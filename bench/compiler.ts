/** The options that programs of users are compiled with. */
export const compilerOptions = {
  noEmit: true,
  strict: true,
  target: 'es2022',
  lib: ['es2023', 'esnext.disposable', 'dom', 'dom.iterable', 'dom.asynciterable'],
  types: [],
  module: 'preserve',
  skipLibCheck: true,
}

/** The work of the compiler, as `--extendedDiagnostics` tells it. */
export function readDiagnostics(output: string): {readonly instantiations: number; readonly seconds: number} {
  const read = (name: string) => Number(new RegExp(`^${name}: +([\\d.]+)`, 'm').exec(output)?.[1])
  return {instantiations: read('Instantiations'), seconds: read('Total time')}
}
