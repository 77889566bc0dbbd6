package org.crosswalk.moderation.roster;

/** How a name was written, the surest way first. */
public enum NameForm {
    /** Jaylen Carter, Jaylen T. Carter */
    FULL,
    /** Carter, Jaylen */
    REVERSED,
    /** Jaylen Crater, Jalen Carter */
    MISTYPED,
    /** J. Carter, Jaylen C. */
    ABBREVIATED,
    /** jaylencarter, jcarter, as in a handle */
    RUN_TOGETHER,
    /** J.C., JTC */
    INITIALS,
    /** Jaylen, Carter: says little by itself */
    SINGLE,
    /** Thomas, or Jay, of Jaylen Thomas Carter: no more than a middle name or a usual short form. */
    MIDDLE;

    /** Whether given name and family name stand there, without a slip. */
    public boolean isWhole() {
        return this == FULL || this == REVERSED;
    }
}
