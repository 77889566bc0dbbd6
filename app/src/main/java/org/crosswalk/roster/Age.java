package org.crosswalk.roster;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** What the SIS tells of a student's age: the birth date, or else the grade. */
public record Age(@Nullable LocalDate birth, @Nullable String grade) {
    private static final int SHARED_FROM = 14;
    private static final int ADULT_FROM = 18;
    private static final int SHARED_GRADE = 9;

    /** 603 CMR 23.02: eligible is who has reached 14 or grade 9, whichever comes first. Only a birth date makes an adult. */
    public Eligibility eligibility(LocalDate on) {
        if (birth == null) {
            return ofGrade();
        }
        int years = Period.between(birth, on).getYears();
        if (years >= ADULT_FROM) {
            return Eligibility.ADULT;
        }
        return years >= SHARED_FROM || ofGrade() == Eligibility.SHARED ? Eligibility.SHARED : Eligibility.NOT_YET;
    }

    private Eligibility ofGrade() {
        if (grade == null || grade.isBlank()) {
            return Eligibility.UNKNOWN;
        }
        if (!grade.matches("\\d{1,2}")) {
            return isBeforeFirst(grade) ? Eligibility.NOT_YET : Eligibility.UNKNOWN;
        }
        return Integer.parseInt(grade) >= SHARED_GRADE ? Eligibility.SHARED : Eligibility.NOT_YET;
    }

    /** CEDS grade codes of small children, as OneRoster uses them. */
    private static boolean isBeforeFirst(String grade) {
        return switch (grade) {
            case "IT", "PR", "PK", "TK", "KG" -> true;
            default -> false;
        };
    }
}
