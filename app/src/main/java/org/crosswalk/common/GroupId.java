package org.crosswalk.common;

/** A team, club, class or whole school; a class's OneRoster {@code sourcedId}, or {@code school:} and an org's. */
public record GroupId(String value) {
    public GroupId {
        value = Ids.required("GroupId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
