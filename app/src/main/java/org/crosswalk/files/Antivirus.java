package org.crosswalk.files;

/** Looks for viruses in a file. */
public interface Antivirus {
    /** What it says. There is no word for "probably": whatever is not {@link Clean} is not sent. */
    sealed interface Answer {
        record Clean() implements Answer {}

        /** @param name what the virus is called */
        record Infected(String name) implements Answer {}

        /** It was not looked through: larger than the scanner takes, or the scanner failed. */
        record NotLookedThrough(String why) implements Answer {}
    }

    Answer ask(byte[] file);
}
