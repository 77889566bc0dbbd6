package org.crosswalk.records.redaction;

/** A mark was made in a text that is not the item's now, as where a file is read otherwise than it was: nothing may go out. */
public final class OtherText extends RuntimeException {
    OtherText(long entry) {
        super("Entry " + entry + " reads otherwise than when it was redacted; it has to be redacted again");
    }
}
