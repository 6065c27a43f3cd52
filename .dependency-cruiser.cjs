// The arrows between our own folders; modules from outside are in scripts/lint/places.mjs.
// A new exception is a line here, with its reason.

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const forbidden = [
  {
    name: 'no-cycles',
    comment: 'Two files that need each other are one idea, or hide a third.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'shared-knows-nobody',
    comment: 'shared/ imports nothing of ours but shared/.',
    from: { path: '^shared/' },
    to: { path: '^(main|renderer|tests|scripts)/' },
  },
  {
    name: 'renderer-not-main',
    comment: 'Another process. What both need goes into shared/, types too.',
    from: { path: '^renderer/' },
    to: { path: '^main/' },
  },
  {
    name: 'main-not-renderer',
    comment: 'Another process. What both need goes into shared/, types too.',
    from: { path: '^main/' },
    to: { path: '^renderer/' },
  },
  {
    name: 'app-not-tests',
    comment: 'What is shipped knows neither its tests nor its scripts.',
    from: { path: '^(shared|main|renderer)/' },
    to: { path: '^(tests|scripts)/' },
  },
  {
    name: 'features-apart',
    comment: 'A feature imports no other feature; renderer/app composes them.',
    from: { path: '^renderer/features/([^/]+)/' },
    to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
  },
  {
    name: 'ui-without-domain',
    comment: 'The design system knows no screens, no domain pictures and no app.',
    from: { path: '^renderer/ui/' },
    to: { path: '^renderer/(features|domain|app)/' },
  },
  {
    name: 'domain-pictures-without-features',
    comment: 'renderer/domain serves the features, so it knows none of them.',
    from: { path: '^renderer/domain/' },
    to: { path: '^renderer/features/' },
  },
  {
    name: 'preload-alone',
    comment: 'The preload script runs in the sandbox of the page; it takes shared/ only.',
    from: { path: '^main/preload/' },
    to: { path: '^main/', pathNot: '^main/preload/' },
  },
  {
    name: 'kernel-knows-shared-only',
    comment: 'The rules of merging stand alone: the store, sharing and the doctor all trust them.',
    from: { path: '^main/kernel/' },
    to: { path: '^main/', pathNot: '^main/kernel/' },
  },
  {
    name: 'store-not-sync',
    comment: 'The store does not know that sharing exists.',
    from: { path: '^main/store/' },
    to: { path: '^main/sync/' },
  },
  {
    name: 'sync-never-reaches-the-store',
    comment: 'Private records live in the store. main/sync talks to it by messages only.',
    from: { path: '^main/sync/' },
    to: { path: '^main/store/', reachable: true },
  },
  {
    name: 'search-serves-windows-only',
    comment: 'The index holds private notes: what goes out of the app never asks it.',
    from: { path: '^main/', pathNot: '^main/(search|app|ipc)/' },
    to: { path: '^main/search/' },
  },
].map((rule) => ({ ...rule, severity: 'error' }));

module.exports = {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist|[.]tsbuild)/' },
    // A type import is knowledge of the other side too.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.css'] },
  },
};
