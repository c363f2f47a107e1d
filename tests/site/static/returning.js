// A page that knows its visitor again: by its cookie, else by the copy that it keeps elsewhere, from which it makes a cookie of another name.
(async () => {
  const options = new URLSearchParams(location.search);
  const keeper = options.get('keeper');
  const key = `zz_keep_${keeper}`;
  // Sixteen digits that no other visitor has.
  const fresh = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte % 10).join('').replace(/^./, '7');
  const keepers = {
    local: { get: () => localStorage.getItem(key), set: (number) => localStorage.setItem(key, number) },
    session: { get: () => sessionStorage.getItem(key), set: (number) => sessionStorage.setItem(key, number) },
    window_name: { get: () => window.name, set: (number) => { window.name = number; } },
    // The address stays the same, so the first answer is the one that is kept.
    etag: { get: async () => (await fetch(`/return/etag?keeper=${keeper}`, { cache: 'no-cache' })).text(), set: () => undefined },
  };
  const [, fromCookie] = new RegExp(`(?:_ga_|zz_copy_)${keeper}=(?:GS1\\.1\\.)?(\\d+)`).exec(document.cookie) ?? [];
  if (options.has('forget')) {
    for (const name of [`_ga_${keeper}`, `zz_copy_${keeper}`]) document.cookie = `${name}=; path=/; max-age=0`;
  } else {
    const copy = fromCookie ? '' : await keepers[keeper].get();
    const number = fromCookie || copy || fresh();
    const [name, value] = options.has('plant') ? [`_ga_${keeper}`, `GS1.1.${number}`] : [`zz_copy_${keeper}`, number];
    document.cookie = `${name}=${value}; path=/; max-age=30000000`;
    keepers[keeper].set(number);
    await fetch(`/return/hear?keeper=${keeper}`, { method: 'POST', body: number });
  }
  document.title = 'done';
})();
