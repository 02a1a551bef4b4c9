export const hookActions = ['install', 'uninstall', 'status'] as const;

/** What `postlint hook` can do. */
export type HookAction = (typeof hookActions)[number];
