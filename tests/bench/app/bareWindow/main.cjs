// The least an Electron app can be: one window, one line of HTML.
const { app, BrowserWindow } = require('electron');
const { join } = require('node:path');

void app.whenReady().then(() => new BrowserWindow({}).loadFile(join(__dirname, 'page.html')));
app.on('window-all-closed', () => app.quit());
