// Loaded into Electron's main process ahead of an app (`electron -r`): what it measures, the app
// itself does not know of. Prints one line, `METER {…}`, and ends the app.
const { monitorEventLoopDelay } = require('node:perf_hooks');
const { app, ipcMain } = require('electron');

const drawn = process.env['METER_DRAWN'];
const restMs = Number(process.env['METER_REST_MS']);
const isOurs = process.env['METER_READY'] === 'app:ready';

const mb = (bytes) => Math.round(bytes / 1024 / 1024);
const memory = () => mb(process.memoryUsage().rss);

// Of all processes: what a start costs, however busy the computer is with other things.
const cpuMs = () =>
  Math.round(
    1000 * app.getAppMetrics().reduce((sum, { cpu }) => sum + (cpu.cumulativeCPUUsage ?? 0), 0),
  );

// The longest wait of a timer of 1 ms.
const delay = monitorEventLoopDelay({ resolution: 1 });
const takeDelay = () => {
  const longestMs = Math.round(delay.max / 1e5) / 10;
  delay.reset();
  return longestMs;
};
void app.whenReady().then(() => delay.enable());

/** The page says that its first screen stands. */
const appReady = new Promise((done) => {
  if (!isOurs) return done();
  const handle = ipcMain.handle.bind(ipcMain);
  ipcMain.handle = (channel, answer) =>
    handle(channel, (...input) => {
      if (channel === 'app:ready') done();
      return answer(...input);
    });
});

/** Two frames after it is there, it is on the glass. */
const waitForDrawing = `new Promise((done) => {
  const look = () => {
    if (!document.querySelector(${JSON.stringify(drawn)})) return requestAnimationFrame(look);
    requestAnimationFrame(() => requestAnimationFrame(() => done()));
  };
  look();
})`;

app.once('web-contents-created', (_, contents) => {
  contents.once('dom-ready', async () => {
    await Promise.all([contents.executeJavaScript(waitForDrawing), appReady]);
    const usableAt = Date.now();
    const atUsable = { rssMb: memory(), longestDelayMs: takeDelay(), cpuMs: cpuMs() };
    await new Promise((done) => setTimeout(done, restMs));
    const after = { rssMb: memory(), longestDelayMs: takeDelay(), cpuMs: cpuMs() };
    const mostMb = mb(process.resourceUsage().maxRSS * 1024);
    const { private: ownKb } = await process.getProcessMemoryInfo();
    const privateMb = mb(ownKb * 1024);
    process.stdout.write(
      `METER ${JSON.stringify({ usableAt, atUsable, after, mostMb, privateMb })}\n`,
    );
    app.quit();
  });
});
