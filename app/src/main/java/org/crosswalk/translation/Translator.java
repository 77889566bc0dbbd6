package org.crosswalk.translation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A machine that translates. */
public interface Translator {
    /**
     * Translates texts one by one.
     *
     * @param from the language they are in, as {@code en}
     * @param to the language asked for, as {@code pt}
     * @param patience how long all of them may take
     * @return the translations in the order asked; empty where one of them could not be had, for whatever reason
     */
    Optional<List<String>> translate(List<String> texts, String from, String to, Duration patience);
}
