package org.crosswalk.common;

/** The OneRoster {@code sourcedId} of a district or school. */
public record OrgId(String value) {
    public OrgId {
        value = Ids.required("OrgId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
