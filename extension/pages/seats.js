// In which countries companies have their seats, in the words of the page's language.
// @ts-check

/** Resolves to a function that names the country of an owner's seat; nothing where that is not known. @returns {Promise<(owner: string) => string>} */
export async function seats() {
  const text = await fetch(chrome.runtime.getURL('generated/seats.txt')).then((answer) => answer.text(), () => '');
  const codes = new Map(text.split('\n').map((line) => [line.slice(3), line.slice(0, 2)]));
  /** Made with the first name: by then the page has its language. @type {Intl.DisplayNames | undefined} */
  let countries;
  return (owner) => {
    const code = codes.get(owner);
    countries ??= new Intl.DisplayNames([document.documentElement.lang || 'en'], { type: 'region' });
    return code ? countries.of(code) ?? '' : '';
  };
}
