package org.crosswalk.policy;

/** As what the sender writes to the group. {@code COACH} covers advisors and chaperones, as LEI-09 does. */
public enum Capacity {
    COACH,
    TEACHER,
    PRINCIPAL,
    SUPERINTENDENT,
    COUNSELOR,
    NURSE,
    OFFICE,
    NONE
}
