package org.crosswalk.templates.page;

import java.time.Instant;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * A guardian's addresses, masked: {@code GET /families/{student}/guardians/{guardian}}.
 *
 * @param listed the one of the SIS, or null
 * @param became what was just done, or what has to be mended; or null
 * @param address what was typed and has to be mended
 */
public record GuardianPage(
        Frame frame,
        String student,
        String studentName,
        String guardian,
        String guardianName,
        @Nullable String listed,
        List<Line> lines,
        @Nullable Became became,
        String address,
        String note)
        implements View {
    public enum How {
        CODES,
        IN_PERSON
    }

    public enum Standing {
        VERIFIED,
        EXPIRED,
        REVOKED,
        SIS_CHANGED
    }

    public enum Became {
        INVITED,
        VERIFIED,
        REVOKED,
        NOT_SENT,
        NO_SIS_ADDRESS,
        NO_RIGHTS,
        NOT_AN_ADDRESS,
        NOTE_MISSING,
        SOMEBODY_ELSES,
        NOTHING_TO_REVOKE;

        public boolean isGood() {
            return this == INVITED || this == VERIFIED || this == REVOKED;
        }
    }

    public record Line(
            long id,
            String address,
            How how,
            Standing standing,
            String evidence,
            String by,
            Instant at,
            Instant until,
            String endedBecause) {}
}
