// @ts-check
// Settings of the browser: read, changed and given back, where the browser has them and lets extensions decide.

/** @typedef {import('../../generated/desk.js').SettingRead} SettingRead */

/** @type {Record<string, SettingRead['control']>} */
const CONTROLS = {
  controllable_by_this_extension: 'free',
  controlled_by_this_extension: 'ours',
  controlled_by_other_extensions: 'other',
  not_controllable: 'fixed',
};

/** A setting by its path, if this browser has it. @param {string} path @returns {any} */
function settingAt(path) {
  try {
    return path.split('.').reduce((/** @type {any} */ holder, name) => holder?.[name], chrome);
  } catch {
    // Chromium throws for some that it has no longer.
    return undefined;
  }
}

/** @param {string} path @returns {Promise<SettingRead>} */
async function read(path) {
  try {
    const { value, levelOfControl } = await settingAt(path).get({});
    return { path, value: written(value), control: CONTROLS[levelOfControl] ?? 'fixed' };
  } catch {
    return { path, value: '', control: 'absent' };
  }
}

/**
 * A value as the catalogue writes it. Firefox adds fields of its own to some, which say nothing here.
 * @param {any} value
 */
function written(value) {
  return JSON.stringify(value?.behavior === undefined ? value : { behavior: value.behavior });
}

/** @param {string[]} paths @returns {Promise<SettingRead[]>} */
export function readAll(paths) {
  return Promise.all(paths.map(read));
}

/**
 * Changes a setting, or with an empty value gives it back, and reads what it is then.
 * @param {string} path @param {string} value as JSON
 */
export async function change(path, value) {
  try {
    await (value === '' ? settingAt(path).clear({}) : settingAt(path).set({ value: JSON.parse(value) }));
  } catch {
    // Read anyway: what is said is what the browser says.
  }
  return read(path);
}
