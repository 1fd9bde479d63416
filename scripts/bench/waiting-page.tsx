import { FluentProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { lightPaneTheme } from '../../src/taskpane/theme/pane-themes';

// The least that a pane does which shows something of a workbook: Office.js, one answer of Excel's, then nothing on a page.
await Office.onReady();
await Excel.run(async (context) => {
  context.workbook.worksheets.getActiveWorksheet().load({ name: true });
  await context.sync();
});
const container = document.getElementById('root');
if (container) createRoot(container).render(<FluentProvider theme={lightPaneTheme} />);
