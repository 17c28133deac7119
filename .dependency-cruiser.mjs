/** A module imports only rows before its own, and only through its door (`index.ts`). */
const apiRows = [
  ['platform'],
  ['accounts', 'jurisdictions', 'media'],
  ['agencies'],
  ['routing', 'clocks'],
  ['reports'],
  ['casework', 'administration'],
  ['live', 'map', 'analytics', 'notifications', 'pages'],
  ['simulation'],
];

const webRows = [['ui', 'platform', 'gql'], ['map'], ['features'], ['screens'], ['app']];

const folders = (names) => `(?:${names.join('|')})/`;
const tests = '\\.test\\.tsx?$';

const apiRowRules = apiRows.flatMap((row, index) =>
  row.map((module) => {
    const barred = apiRows
      .slice(index)
      .flat()
      .filter((name) => name !== module);
    const files = '(?:app|cli|simulation)/|[^/]+\\.ts$'; // what composes the modules
    return {
      name: `api-row-of-${module}`,
      severity: 'error',
      from: { path: `^api/src/${module}/`, pathNot: tests },
      to: {
        path: `^api/src/(?:${folders(barred.length > 0 ? barred : ['-'])}|${module === 'simulation' ? '-' : files})`,
      },
    };
  }),
);

const webRowRules = webRows.slice(0, -1).map((row, index) => ({
  name: `web-row-of-${row.join('-')}`,
  severity: 'error',
  from: { path: `^web/src/${folders(row)}`, pathNot: tests },
  to: { path: `^web/src/${folders(webRows.slice(index + 1).flat())}` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...apiRowRules,
    ...webRowRules,
    {
      name: 'api-doors',
      comment: 'Another module is entered by its index.ts.',
      severity: 'error',
      from: { path: '^api/src/([^/]+)/', pathNot: tests },
      to: {
        path: '^api/src/[^/]+/',
        pathNot: ['^api/src/$1/', '^api/src/[^/]+/index\\.ts$', '^api/src/platform/graphql/index\\.ts$'],
      },
    },
    {
      name: 'rules-are-pure',
      comment: 'Rules do no input or output.',
      severity: 'error',
      from: { path: '\\.rules\\.ts$' },
      to: {
        path: '^(?:node:)?(?:fs|net|http|https|child_process)|node_modules/(?:pg|fastify|@mikro-orm)/|\\.entity\\.ts$',
      },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-tests-in-the-program',
      severity: 'error',
      from: { path: '^(?:api|web)/src/', pathNot: [tests, '\\.(?:fixture|story)\\.tsx?$'] },
      to: { path: `^(?:api/test|web/e2e)/|${tests}` },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'node_modules/.*/node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'api/tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
