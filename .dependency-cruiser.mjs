// @ts-check

/**
 * The house: each room, the rooms it sees and the packages it knows. What is not said here is refused, types and `import()` included. No circle anywhere.
 * A room sees only what stands below it; nobody sees what a page embeds, the files directly under src/.
 * @type {Record<string, { sees: string[], knows: string[] }>}
 */
const rooms = {
  host: {
    sees: ['doors', 'visit', 'components', 'machines', 'page', 'locales', 'flows'],
    knows: ['lit', '@lit/localize'],
  },
  doors: {
    sees: ['kiosk', 'visit', 'components', 'machines', 'locales', 'takeaway', 'complaint', 'flows'],
    knows: ['xstate'],
  },
  kiosk: {
    sees: ['visit', 'components', 'machines', 'page', 'locales', 'takeaway', 'flows'],
    knows: ['lit', '@lit/localize'],
  },
  visit: {
    sees: ['components', 'machines', 'page', 'locales', 'takeaway', 'complaint', 'flows'],
    knows: ['lit', '@lit/localize', 'xstate'],
  },
  components: { sees: ['locales', 'complaint', 'flows'], knows: ['lit', '@lit/localize'] },
  machines: { sees: ['complaint', 'flows'], knows: ['xstate'] },
  takeaway: { sees: ['complaint', 'flows'], knows: ['@lit/localize', 'lean-qr'] },
  page: { sees: ['locales'], knows: [] },
  locales: { sees: [], knows: ['@lit/localize'] },
  complaint: { sees: ['flows'], knows: ['@lit/localize', 'jose', 'zod'] },
  flows: { sees: [], knows: ['@lit/localize', 'zod'] },
};

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  allowed: [
    { from: { path: '^(demo|scripts|test)/' }, to: {} },
    { from: { path: '^src/[^/]+$' }, to: { path: '^src/' } },
    ...Object.entries(rooms).map(([room, { sees, knows }]) => ({
      from: { path: `^src/${room}/` },
      to: {
        path: [...[room, ...sees].map((name) => `^src/${name}/`), ...knows.map((name) => `^node_modules/${name}/`)],
      },
    })),
  ],
  allowedSeverity: 'error',
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'not-to-nowhere', severity: 'error', from: { path: '^src/' }, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '/fixture/'] },
    tsPreCompilationDeps: true,
  },
};
