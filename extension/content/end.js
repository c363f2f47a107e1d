// @ts-check
// The last of the guard's files takes away what they shared, before the page's own scripts run.
delete self.sluice;
