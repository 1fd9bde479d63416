import { FluentProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { lightPaneTheme } from '../../src/taskpane/theme/pane-themes';

// The least that a pane of React and Fluent loads: nothing on a page. Its theme is the pane’s, which the build makes as small as can be.
const container = document.getElementById('root');
if (container) createRoot(container).render(<FluentProvider theme={lightPaneTheme} />);
