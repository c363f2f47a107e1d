// @ts-check
// Stands in for FullStory: the second version of its API, FS('trackEvent', …), and the first, FS.event(…).
// https://developer.fullstory.com/browser/getting-started/
self.standIn = ({ page, get, stub, methods, later, resolved, noop }) => {
  const path = typeof page._fs_namespace === 'string' ? page._fs_namespace : 'FS';
  const observer = { disconnect: noop };
  const FS = stub(path, 'q', ([name, options, ...rest]) => {
    if (options?.type === 'start') later(options.callback);
    const value = `${name}`.startsWith('observe') ? observer : undefined;
    // Calls that wait for an answer were noted with the functions that give it.
    later(rest.find((given) => typeof given === 'function'), value);
    return `${name}`.endsWith('Async') ? resolved(value) : value;
  });
  methods(FS, path, 'identify setUserVars event setVars anonymize shutdown restart consent log identifyAccount clearUserCookie');
  methods(FS, path, 'getCurrentSessionURL getCurrentSession', null);
  later(get('_fs_ready'));
};
