package org.crosswalk.delivery.email;

/** Where the bytes of a letter's files are. */
interface EnclosedFiles {
    /** @param digest SHA-256, as the letter names the file */
    byte[] read(String digest);
}
