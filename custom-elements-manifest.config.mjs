// @ts-check

/** What is private in the code is no part of the manifest. */
const publicOnly = {
  name: 'public-only',
  /** @param {{ moduleDoc: { declarations?: { members?: { privacy?: string }[] }[] } }} context */
  moduleLinkPhase({ moduleDoc }) {
    for (const declaration of moduleDoc.declarations ?? []) {
      if (declaration.members) declaration.members = declaration.members.filter(({ privacy }) => privacy !== 'private');
    }
  },
};

export default {
  globs: ['src/host/lmz-klachtwijzer.ts', 'src/define.ts', 'src/page/*.ts'],
  outdir: '.',
  litelement: true,
  plugins: [publicOnly],
};
