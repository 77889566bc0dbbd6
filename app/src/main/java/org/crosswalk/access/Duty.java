package org.crosswalk.access;

/** What a person is charged with. Coaches, teachers and principals come from the roster, the others are granted. */
public enum Duty {
    COACH,
    TEACHER,
    PRINCIPAL,
    /** Stands in for a principal who is away, between two days. */
    PRINCIPALS_DELEGATE,
    COUNSELOR,
    NURSE,
    OFFICE,
    REVIEWER,
    COMMUNICATIONS,
    RECORDS_OFFICER,
    SUPERINTENDENT,
    TECHNOLOGY_DIRECTOR,
    /** Leads what a breach of personal information asks for, where the pack says so. */
    CHIEF_OPERATING_OFFICER,
    COUNSEL,
    IT_ADMINISTRATOR
}
