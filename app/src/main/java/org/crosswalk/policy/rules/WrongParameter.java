package org.crosswalk.policy.rules;

/** A parameter of a rule that cannot be used, and why, in a sentence for the person who wrote the pack. */
public final class WrongParameter extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String parameter;

    WrongParameter(String parameter, String why) {
        super(why);
        this.parameter = parameter;
    }

    /** The parameter's name, as the pack has it. */
    public String parameter() {
        return parameter;
    }
}
