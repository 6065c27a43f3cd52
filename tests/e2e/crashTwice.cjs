// Runs inside main, before the app: crashes its screen twice and writes down what came of it.
// Playwright cannot watch this: it holds on to the process that went, and so holds up the next one.
const { app, dialog } = require('electron');

/** @type {unknown[]} */
const happened = [];
let loads = 0;

dialog.showMessageBox = (/** @type {any} */ _window, /** @type {any} */ options) => {
  happened.push({ asked: options.message, buttons: options.buttons });
  return Promise.resolve({ response: 0, checkboxChecked: false });
};

app.on('browser-window-created', (_event, { webContents }) => {
  webContents.on('did-finish-load', () => {
    loads += 1;
    happened.push('drawn');
    if (loads < 3) {
      webContents.forcefullyCrashRenderer();
      return;
    }
    console.log(`HAPPENED ${JSON.stringify(happened)}`);
    app.quit();
  });
});
