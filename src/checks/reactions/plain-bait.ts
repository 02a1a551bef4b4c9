/**
 * How sure it has to be that a post asks for reactions for their own sake. Below lie two hints of it:
 * a contest and a closing date, which honest contests have, too.
 */
export const PLAIN_BAIT = 0.65;
