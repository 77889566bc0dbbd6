package org.crosswalk.access;

import java.util.List;

/** The people one can be in a demo, with their passwords; there is none of this outside the demo. */
public interface DemoAccounts {
    /** @param part what they are, such as "Coach of Varsity Soccer" */
    record DemoPerson(String name, String part, String username, String password) {}

    /** Everybody one can sign in as; made ready at first. */
    List<DemoPerson> people();
}
