package org.crosswalk.common;

/** A person's OneRoster {@code sourcedId}: student, guardian or staff. */
public record PersonId(String value) {
    public PersonId {
        value = Ids.required("PersonId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
