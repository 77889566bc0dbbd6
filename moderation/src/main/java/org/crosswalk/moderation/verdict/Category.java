package org.crosswalk.moderation.verdict;

import java.util.Locale;

/** What a finding is about. A district's pack says what follows from each. */
public enum Category {
    STUDENT_NAME,
    STUDENT_ID,
    BIRTH_DATE,
    SSN,
    PHONE,
    EMAIL,
    ADDRESS,
    HEALTH,
    DISCIPLINE,
    ACADEMIC,
    CUSTODY,
    IMMIGRATION,
    RE_IDENTIFICATION,
    BULLYING,
    HATE,
    THREAT,
    SELF_HARM,
    SEXUAL,
    DRUGS_ALCOHOL,
    WEAPONS,
    PROFANITY,
    NEGATIVE_ABOUT_SCHOOL_PEOPLE,
    COMMERCIAL,
    POLITICAL,
    RELIGIOUS,
    FUNDRAISING,
    PERSONAL_CONTACT,
    PERSONAL_NATURE,
    PRIVACY_MEDICAL,
    PRIVACY_ACADEMIC,
    /** Never the category of a finding: its rules only take findings away. */
    PROTECTED_SPEECH;

    /** The name used in packs, rules and the API: {@code student-name}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException where no category has that id */
    public static Category of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
