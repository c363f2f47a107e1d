// @ts-check
// Stands in for Baidu Tongji.
// https://tongji.baidu.com/holmes/Tongji/
self.standIn = ({ queue, noop }) => {
  queue('_hmt', noop);
};
