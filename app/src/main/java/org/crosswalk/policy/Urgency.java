package org.crosswalk.policy;

/** Why a message cannot wait for the hours in which people are written to; most can. */
public enum Urgency {
    NONE,
    BUS,
    WEATHER,
    SAFETY;

    public boolean isUrgent() {
        return this != NONE;
    }
}
