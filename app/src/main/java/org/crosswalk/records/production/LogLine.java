package org.crosswalk.records.production;

import java.util.List;

/**
 * A line of the withholding log: on one ground, of one document.
 *
 * @param kind what it is, such as an e-mail
 * @param extent whether all of it or a part is withheld
 * @param exemption its label
 * @param reason how it applies to this item
 * @param given the part that could be segregated and is given
 */
record LogLine(
        Bates begin,
        Bates end,
        String day,
        String kind,
        Extent extent,
        String exemption,
        String citation,
        String reason) {
    enum Extent {
        WHOLE("whole", "nothing: no part of it could be segregated"),
        PART("part", "everything but the labelled boxes");

        private final String word;
        private final String given;

        Extent(String word, String given) {
            this.word = word;
            this.given = given;
        }
    }

    static final List<String> NAMES = List.of(
            "FIRST PAGE", "LAST PAGE", "DATE", "KIND", "WITHHELD", "EXEMPTION", "CITATION", "HOW IT APPLIES", "GIVEN");

    List<String> values() {
        return List.of(
                begin.toString(), end.toString(), day, kind, extent.word, exemption, citation, reason, extent.given);
    }
}
