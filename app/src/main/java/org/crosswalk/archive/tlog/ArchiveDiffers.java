package org.crosswalk.archive.tlog;

/** The archive is not the one that the newest checkpoint was signed over, so no other is signed. */
public final class ArchiveDiffers extends RuntimeException {
    ArchiveDiffers(String how) {
        super(how + "; nothing more is signed. See infra/crosswalk verify");
    }
}
