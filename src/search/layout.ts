/** How many blocks a directory of the index has. */
export const FAN = 1024;

/** How many files of lists a folder of the index has. */
export const FILES_A_FOLDER = 1000;

/** Parts what follows the character masked in a name from what stands before it, read backwards. */
export const MASK = '\u0001';
