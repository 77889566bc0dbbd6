package org.crosswalk.access;

import java.time.LocalDate;

/** Whether somebody has to sign something before any other page opens (BOS-01, WES-14): a port, since signatures are no part of access. */
public interface SignFirst {
    boolean mustSignFirst(SignedIn who, LocalDate day);
}
