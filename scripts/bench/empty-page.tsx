import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

// The least that a pane of React and Fluent loads: nothing on a page.
const container = document.getElementById('root');
if (container) createRoot(container).render(<FluentProvider theme={webLightTheme} />);
