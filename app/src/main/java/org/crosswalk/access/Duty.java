package org.crosswalk.access;

/** What a person is charged with. Coaches, teachers and principals come from the roster, the others are granted. */
public enum Duty {
    COACH,
    TEACHER,
    PRINCIPAL,
    COUNSELOR,
    NURSE,
    OFFICE,
    REVIEWER,
    COMMUNICATIONS,
    RECORDS_OFFICER,
    SUPERINTENDENT,
    TECHNOLOGY_DIRECTOR,
    COUNSEL,
    IT_ADMINISTRATOR
}
