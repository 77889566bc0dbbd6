package org.crosswalk.templates.notice;

import java.util.List;

/** A letter about a public-records request, from the records access officer to whoever asked. */
public sealed interface RecordsLetter extends Notice
        permits AcknowledgementLetter, ExtensionLetter, FeeLetter, DenialLetter, ClosingLetter {
    /** Its paragraphs, in order. */
    List<String> paragraphs();

    /** Who signs it, and for which district. */
    String signature();
}
