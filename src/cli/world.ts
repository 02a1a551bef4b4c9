/** The world of a call: where it writes and what it may know. */
export interface World {
  readonly out: (text: string) => void;
  readonly error: { readonly isTTY?: boolean; write(text: string): unknown };
  /** True where the output shows colours. */
  readonly color: boolean;
  readonly columns: number;
  readonly now: () => number;
}
