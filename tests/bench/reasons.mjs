// Why a budget is missed, for those that are. Written by hand: a miss without a line here is shown as unexplained.
// @ts-check

const wake = 'Waking the background takes about 50 ms in Chromium: 15 until its scripts run, 12 until storage gives its first answer, 8 to read the journal again. In Firefox it takes about as long, the parts were not measured there. The rest is the popup itself.';
const drawing = 'The figure moves between 70 and 100 ms from run to run; most of it is starting the module of the pages and its first drawing.';
const compile = 'Compiling takes most of it and grows with the module; on a busy machine the optimising compiler takes its time from the same processors.';
const events = `An extension that only has rules costs a third of it. The rest is the browser telling the background of each request: listeners that do nothing
cost the same as ours, so what Sluice does with a request does not show.`.replaceAll('\n', ' ');

/** By "part: name of the figure". @type {Record<string, string>} */
export const reasons = {
  'classify: mean': 'Every word of an address may begin a pattern that holds on any host; looking at the words takes a third of the time, the host another third.',
  'classify: p99': 'These are addresses of 1,500 characters and more, every word of which is looked at.',
  'cold-start: to the first classification': compile,
  'cold-start: to the hundredth': compile,
  'sizes: background module': 'Reading what JavaScript hands over takes 60 KB of it: serde with an explanation for every kind of mistake.',
  'popup: background awake, Chromium': drawing,
  'popup: background awake, Firefox': drawing,
  'popup: background killed, Chromium': wake,
  'popup: background killed, Firefox': wake,
  'load: plain, with Sluice against without': events,
  'load: tracked, with Sluice against without': events,
};
