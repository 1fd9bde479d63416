import { createContext } from 'react';

/** The size of the buttons within, where they do not say it themselves. */
export const ButtonSize = createContext<'medium' | 'small'>('medium');
