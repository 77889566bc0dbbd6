package org.crosswalk.records.redaction.web;

import org.crosswalk.records.redaction.Redacting;

/**
 * What a page says of the last step.
 *
 * @param words end of a key of words, {@code redact.said.…}
 */
record Said(String words, boolean went) {
    /** @param done what is said where it was done */
    static Said of(Redacting came, String done) {
        return switch (came) {
            case Redacting.Done _ -> new Said(done, true);
            case Redacting.NoSuchItem _ -> new Said("noItem", false);
            case Redacting.NoSuchExemption _ -> new Said("exemption", false);
            case Redacting.ReasonUnfit _ -> new Said("reason", false);
            case Redacting.ReasonTells _ -> new Said("tells", false);
            case Redacting.NothingThere _ -> new Said("nothing", false);
            case Redacting.OwnWork _ -> new Said("own", false);
            case Redacting.Unsettled _ -> new Said("unsettled", false);
            case Redacting.ChangedMeanwhile _ -> new Said("changed", false);
        };
    }
}
