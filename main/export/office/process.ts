import { serveWork } from '../../process/serveWork.ts';
import { doTask } from './makeOffice.ts';
import type { OfficeOrder } from './paper.ts';
import type { PdfTask } from './pdfTask.ts';

// The program of the process that makes files and does other long work for them.
serveWork((task: OfficeOrder | PdfTask, onShare) => doTask(task, onShare));
