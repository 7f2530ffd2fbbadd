// @ts-check
export default {
  globs: ['src/lmz-klachtwijzer.ts', 'src/define.ts', 'src/events.ts'],
  outdir: '.',
  litelement: true,
};
