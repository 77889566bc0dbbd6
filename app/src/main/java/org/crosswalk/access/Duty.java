package org.crosswalk.access;

/** What a person is charged with. Coaches, teachers and principals come from the roster, the others are granted. */
public enum Duty {
    COACH,
    TEACHER,
    PRINCIPAL,
    REVIEWER,
    RECORDS_OFFICER,
    IT_ADMINISTRATOR
}
