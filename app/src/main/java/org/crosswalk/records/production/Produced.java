package org.crosswalk.records.production;

import java.util.List;

/**
 * A document of a volume, as its load file has it.
 *
 * @param begin the number of its first page
 * @param end of its last
 * @param beginFamily the first page of the message and its files together
 * @param endFamily the last
 * @param sha256 of the file that is given, never of one that something was taken out of
 * @param nativePath where the file as it was received lies in the volume, or empty
 * @param textPath where its text lies
 */
record Produced(
        Bates begin,
        Bates end,
        Bates beginFamily,
        Bates endFamily,
        String custodian,
        String from,
        String to,
        String cc,
        String bcc,
        String subject,
        String sent,
        String sha256,
        String nativePath,
        String textPath) {
    static final List<String> NAMES = List.of(
            "BEGBATES",
            "ENDBATES",
            "BEGATTACH",
            "ENDATTACH",
            "CUSTODIAN",
            "FROM",
            "TO",
            "CC",
            "BCC",
            "SUBJECT",
            "DATESENT",
            "SHA256",
            "NATIVEPATH",
            "TEXTPATH");

    List<String> values() {
        return List.of(
                begin.toString(),
                end.toString(),
                beginFamily.toString(),
                endFamily.toString(),
                custodian,
                from,
                to,
                cc,
                bcc,
                subject,
                sent,
                sha256,
                nativePath,
                textPath);
    }
}
