package org.crosswalk.roster;

/** Tells whether the roster has changed, so that what was built from it is built again, on every node. */
public interface RosterEditions {
    /** The number of the newest import that changed something; 0 before the first. */
    long newest();
}
