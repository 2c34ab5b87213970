/** Name of the pause that rests every announcer whose tasks the service has not known lately. */
export const EVERY_ORIGIN = '*';
