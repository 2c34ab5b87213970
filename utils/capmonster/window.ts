/** How long the service keeps a task after it was made, "usually 5 minutes"; after that there is nothing to report. */
export const WINDOW_MS = 300_000;
