package org.crosswalk.access;

/** How far a duty reaches for an act. */
public enum Reach {
    /** The group that the person leads. */
    OWN_GROUP("own group"),
    /** Every group of the school that the duty is in. */
    OWN_SCHOOL("own school"),
    /** The school that the duty was granted for, or every school where it was granted for the district. */
    AS_GRANTED("own school, or the district where granted for it"),
    /** Every school; only for a duty that was granted for the district. */
    DISTRICT("district");

    private final String words;

    Reach(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    boolean covers(Charge charge, Place place) {
        return switch (this) {
            case OWN_GROUP -> charge.group() != null && charge.group().equals(place.group());
            case OWN_SCHOOL -> charge.school() != null && charge.school().equals(place.school());
            case AS_GRANTED -> charge.school() == null || charge.school().equals(place.school());
            case DISTRICT -> isForDistrict(charge);
        };
    }

    /** Does the charge reach anything at all? */
    boolean opens(Charge charge) {
        return switch (this) {
            case OWN_GROUP -> charge.group() != null;
            case OWN_SCHOOL -> charge.school() != null;
            case AS_GRANTED -> true;
            case DISTRICT -> isForDistrict(charge);
        };
    }

    private static boolean isForDistrict(Charge charge) {
        return charge.school() == null && charge.group() == null;
    }
}
