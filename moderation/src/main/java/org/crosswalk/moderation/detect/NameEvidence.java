package org.crosswalk.moderation.detect;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.crosswalk.moderation.roster.NameForm;
import org.crosswalk.moderation.roster.NameMatch;
import org.crosswalk.moderation.roster.OrdinaryWords;
import org.crosswalk.moderation.roster.RosterNames;
import org.crosswalk.moderation.text.Tokens;

/** Judges whether words that read like a name are one. */
final class NameEvidence {
    private static final Set<String> HONORIFICS = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "dra",
            "coach",
            "principal",
            "professor",
            "professora",
            "profesor",
            "profesora",
            "prof",
            "profe",
            "maestro",
            "maestra",
            "senor",
            "senora",
            "sr",
            "sra",
            "srta",
            "seu",
            "dona",
            "don",
            "officer",
            "dean",
            "superintendent",
            "director",
            "directora",
            "diretor",
            "diretora",
            "treinador",
            "entrenador",
            "sensei",
            "pastor",
            "father",
            "senator",
            "mayor",
            "governor",
            "president",
            "judge");
    private static final Set<String> PLACES = Set.of(
            "street",
            "st",
            "avenue",
            "ave",
            "road",
            "rd",
            "lane",
            "ln",
            "drive",
            "court",
            "way",
            "hill",
            "park",
            "school",
            "high",
            "middle",
            "elementary",
            "field",
            "stadium",
            "library",
            "center",
            "hall",
            "gym",
            "auditorium",
            "beach",
            "pond",
            "lake",
            "river",
            "bridge",
            "house",
            "inn",
            "museum",
            "foundation",
            "scholarship",
            "award",
            "memorial",
            "university",
            "college",
            "academy",
            "tech",
            "county",
            "farm",
            "room",
            "building",
            "wing",
            "parkway",
            "square");
    private static final Set<String> MONTHS =
            Set.of("april", "may", "june", "august", "abril", "mayo", "maio", "junio");
    private static final Set<String> VERBS = Set.of(
            "is", "was", "has", "had", "got", "gets", "needs", "can", "won", "scored", "said", "isn", "wasn", "hasn",
            "did", "does", "didn", "went", "and", "who", "s", "esta", "es", "tiene", "tem", "foi", "fue");

    private final Tokens tokens;
    private final RosterNames names;

    NameEvidence(Tokens tokens, RosterNames names) {
        this.tokens = tokens;
        this.names = names;
    }

    boolean forFullName(NameMatch match) {
        return !hasHonorific(match) && (!isOrdinary(match) || isWrittenAsName(match) && !isPlace(match));
    }

    /** Two words turned around need their comma: "Stone Mark" is not Mark Stone. */
    boolean forReversedName(NameMatch match) {
        boolean comma = IntStream.range(match.from() + 1, match.to()).anyMatch(tokens::afterComma);
        return forFullName(match) && isWrittenAsName(match) && (comma || !isOrdinary(match));
    }

    /** The initial of {@code J. Carter} needs its dot: "I Park" is not a name, nor is "Grade A". */
    boolean forInitials(NameMatch match) {
        boolean dotted = tokens.isInitial(match.from())
                ? tokens.afterDot(match.from() + 1)
                : tokens.afterDot(match.to()) && !tokens.isNumber(match.to() - 1);
        return dotted
                && tokens.isCapitalized(match.from())
                && tokens.isCapitalized(match.to() - 1)
                && !hasHonorific(match);
    }

    /** Names in one word are for handles, addresses and file names; elsewhere they are words, as Greenwood is. */
    boolean forHandle(NameMatch match) {
        boolean inside = match.from() > 0 && !tokens.spaced(match.from());
        boolean goesOn = match.to() < tokens.size() && !tokens.spaced(match.to());
        return tokens.isTag(match.from()) || inside || goesOn;
    }

    /** A name that stands alone, of someone in the group. */
    boolean forMember(NameMatch match) {
        if (!forLoneName(match)) {
            return false;
        }
        boolean opens = tokens.startsSentence(match.from());
        return !isOrdinary(match) || !isMonth(match) && (!opens || isFollowedBy(match, VERBS));
    }

    /** A name that stands alone and is not a part of somebody else's. */
    boolean forLoneName(NameMatch match) {
        return isCapitalized(match) && !hasHonorific(match) && !goesOnBefore(match) && !goesOnAfter(match);
    }

    private boolean hasHonorific(NameMatch match) {
        int before = match.from() - 1;
        return before >= 0
                && HONORIFICS.contains(tokens.term(before))
                && tokens.sentence(before) == tokens.sentence(match.from())
                && !tokens.afterComma(match.from())
                && tokens.clause(before) == tokens.clause(match.from());
    }

    private boolean isOrdinary(NameMatch match) {
        return all(match, token -> OrdinaryWords.contains(tokens.term(token)));
    }

    private boolean isWrittenAsName(NameMatch match) {
        if (all(match, tokens::isAllCapitals)) {
            return !isOrdinary(match) || standsOut(match);
        }
        return isCapitalized(match) || isLinked(match);
    }

    /** In a line of capitals a number or a mark after the words still sets a name off. */
    private boolean standsOut(NameMatch match) {
        int after = match.to();
        return after >= tokens.size()
                || !tokens.joined(after)
                || tokens.isNumber(after)
                || !tokens.isAllCapitals(after);
    }

    private boolean isLinked(NameMatch match) {
        return IntStream.range(match.from() + 1, match.to()).noneMatch(tokens::spaced)
                && match.form() == NameForm.FULL
                && (tokens.isTag(match.from()) || tokens.afterDot(match.from() + 1));
    }

    private boolean isCapitalized(NameMatch match) {
        return tokens.isCapitalized(match.to() - 1)
                && all(match, token -> tokens.isCapitalized(token) || isSmallWord(match, token));
    }

    private boolean isSmallWord(NameMatch match, int token) {
        return match.to() - match.from() > 1 && tokens.term(token).length() <= 3;
    }

    private boolean isPlace(NameMatch match) {
        return isFollowedBy(match, PLACES) && tokens.isCapitalized(match.to());
    }

    private boolean isMonth(NameMatch match) {
        return match.to() - match.from() == 1 && MONTHS.contains(tokens.term(match.from()));
    }

    private boolean isFollowedBy(NameMatch match, Set<String> words) {
        return match.to() < tokens.size() && tokens.joined(match.to()) && words.contains(tokens.term(match.to()));
    }

    /** In a line of capitals one cannot see where a name ends, so nothing is held against it. */
    private boolean goesOnAfter(NameMatch match) {
        int after = match.to();
        return after < tokens.size()
                && tokens.joined(after)
                && tokens.isCapitalized(after)
                && !tokens.isAllCapitals(match.to() - 1);
    }

    private boolean goesOnBefore(NameMatch match) {
        int before = match.from() - 1;
        if (before < 0 || !tokens.joined(match.from()) || !tokens.isCapitalized(before)) {
            return false;
        }
        return !tokens.startsSentence(before)
                || !names.startingAt(tokens, before).isEmpty();
    }

    private static boolean all(NameMatch match, IntPredicate condition) {
        return IntStream.range(match.from(), match.to()).allMatch(condition);
    }
}
