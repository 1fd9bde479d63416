/**
 * Opens a page of the add-in in a small window over Excel; false where Excel did not: pop-ups are blocked, the user said no, or
 * another window of the add-in is still open.
 */
export function openWindow(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      Office.context.ui.displayDialogAsync(address, { height: 30, width: 30, displayInIframe: true }, ({ status }) =>
        resolve(String(status) === 'succeeded'),
      );
    } catch {
      // An Excel without windows: whoever asked has another way to speak.
      resolve(false);
    }
  });
}
