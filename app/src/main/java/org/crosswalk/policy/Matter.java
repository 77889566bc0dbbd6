package org.crosswalk.policy;

/** What a message is about, as its sender declares it; the two private matters may reach one student, with a copy. */
public enum Matter {
    ORDINARY,
    MEDICAL,
    ACADEMIC;

    public boolean isPrivate() {
        return this != ORDINARY;
    }
}
