import { byId } from './element';
import { ExcelWindow } from './excel-window';
import { download, readFile } from './files';
import { letsGo } from './unsaved';

const excel = new ExcelWindow();
const file = byId('file') as HTMLInputElement;

const open = async (chosen: File): Promise<void> => {
  const workbook = await readFile(chosen);
  if (workbook !== undefined) excel.show(workbook);
};

const save = (): void => {
  download(excel.workbook);
  excel.changed();
};

/** Goes on where the user lets go of the workbook as it is. */
const leaving = (then: () => void) => async (): Promise<void> => {
  if (await letsGo(excel.workbook, save)) then();
};

byId('new').addEventListener('click', () => void leaving(() => excel.show())());
byId('open').addEventListener('click', () => void leaving(() => file.click())());
byId('save').addEventListener('click', save);
window.addEventListener('beforeunload', (event) => {
  if (excel.workbook.isDirty) event.preventDefault();
});
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
