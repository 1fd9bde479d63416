import { byId } from './element';
import { ExcelWindow } from './excel-window';
import { download, readFile } from './files';

const excel = new ExcelWindow();
const file = byId('file') as HTMLInputElement;

const open = async (chosen: File): Promise<void> => {
  const workbook = await readFile(chosen);
  if (workbook !== undefined) excel.show(workbook);
};

byId('new').addEventListener('click', () => excel.show());
byId('open').addEventListener('click', () => file.click());
byId('save').addEventListener('click', () => download(excel.workbook));
byId('undo').addEventListener('click', () => excel.travel('undo'));
byId('redo').addEventListener('click', () => excel.travel('redo'));
byId('show-pane').addEventListener('click', () => excel.addIn.togglePane());
byId('close-pane').addEventListener('click', () => {
  excel.addIn.togglePane();
  byId('show-pane').focus();
});
byId('insert-radar').addEventListener('click', () => excel.addIn.press('insertRadar'));
file.addEventListener('change', () => {
  const [chosen] = file.files ?? [];
  if (chosen !== undefined) void open(chosen);
  file.value = '';
});
excel.show();
