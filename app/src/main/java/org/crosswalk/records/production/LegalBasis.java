package org.crosswalk.records.production;

/** Why records may leave; without one nothing does (CAM-11). */
public enum LegalBasis {
    /** M.G.L. c.66 §10. */
    PUBLIC_RECORDS,
    /** A parent's or eligible student's written consent (34 CFR 99.30; 603 CMR 23.07). */
    RELEASE,
    SUBPOENA,
    COURT_ORDER,
    CONTRACT,
    /** Staff who leave take a copy of their own data, as somebody approved (LEI-22). */
    LEAVER_COPY,
    /** Another law, which the note names. */
    LAW;

    /** What is given on another ground than the public's right holds personal information, and so leaves encrypted. */
    public boolean isConfidential() {
        return this != PUBLIC_RECORDS;
    }

    /** Everything but a public-records request needs a word on which paper it is; of an order and of an approval more is kept. */
    public boolean needsNote() {
        return this != PUBLIC_RECORDS && this != LEAVER_COPY && !needsOrder();
    }

    /** What law enforcement or a party asks by: its number, court and day are kept, and counsel reviews it first (WES-13). */
    public boolean needsOrder() {
        return this == SUBPOENA || this == COURT_ORDER;
    }
}
