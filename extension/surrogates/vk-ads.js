// @ts-check
// Stands in for VK's advertising scripts.
// https://dev.vk.com/en/widgets/retargeting
self.standIn = ({ get, put, fill, method, methods, queue, later, noop }, global) => {
  if (global === 'MRGtag') {
    queue('MRGtag', noop);
    return;
  }
  fill('VK', { Widgets: {}, Observer: { subscribe: noop, unsubscribe: noop }, init: noop, Auth: {}, Api: {} });
  fill('VK.Retargeting', methods({}, 'VK.Retargeting', 'Init Hit Event Add ProductEvent'));
  put('VK.Goal', method('VK.Goal'));
  later(get('vkAsyncInit'));
};
