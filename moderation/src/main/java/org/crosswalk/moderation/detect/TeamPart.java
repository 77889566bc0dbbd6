package org.crosswalk.moderation.detect;

import java.util.Set;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.text.WordList;

/** What somebody does in a team, told without a verb: Price at point, a header by Furtado, CARTER 22 PTS. */
final class TeamPart {
    private static final Set<String> POSITIONS = WordList.words(TeamPart.class, "positions.txt");
    private static final Set<String> DEEDS = WordList.words(TeamPart.class, "team-deeds.txt");
    private static final Set<String> UNITS = WordList.words(TeamPart.class, "score-units.txt");
    private static final Set<String> LINKS = Set.of("at", "on", "in", "to", "up", "no", "na", "en");
    private static final Set<String> FROM = Set.of("from", "by", "de", "do", "da", "del");
    private static final Set<String> BETWEEN = Set.of("the", "to", "a", "el", "la", "o");
    private static final Set<String> BEFORE_TEAM = Set.of("the", "our", "boys", "girls", "freshman");
    private static final Set<String> TEAMS = Set.of("varsity", "jv", "freshmen");
    private static final int CLOSE = 3;

    private final Tokens tokens;

    TeamPart(Tokens tokens) {
        this.tokens = tokens;
    }

    boolean isTold(Surroundings near) {
        return takesPosition(near) || isOnTeam(near) || didSomething(near) || runsFor(near);
    }

    /** Price at point, Bridges on the mound, Rivers to serve, Levine up to bat. */
    private boolean takesPosition(Surroundings near) {
        if (!near.goesOn() || !LINKS.contains(tokens.term(near.to()))) {
            return false;
        }
        int place = near.to() + 1;
        if (near.isSameSentence(place) && BETWEEN.contains(tokens.term(place))) {
            place++;
        }
        return near.isSameSentence(place) && POSITIONS.contains(tokens.term(place));
    }

    /** Lindqvist on varsity crew, Okafor on the JV. */
    private boolean isOnTeam(Surroundings near) {
        if (!near.goesOn() || !tokens.term(near.to()).equals("on")) {
            return false;
        }
        int team = near.to() + 1;
        while (near.isSameSentence(team) && BEFORE_TEAM.contains(tokens.term(team))) {
            team++;
        }
        return near.isSameSentence(team) && TEAMS.contains(tokens.term(team));
    }

    /** A header by Furtado, gol de Furtado. */
    private boolean didSomething(Surroundings near) {
        return near.isSameSentence(near.before() - 1)
                && tokens.joined(near.from())
                && FROM.contains(tokens.term(near.before()))
                && DEEDS.contains(tokens.term(near.before() - 1));
    }

    /** Faith Rivers for treasurer, Okafor for sophomore treasurer. */
    private boolean runsFor(Surroundings near) {
        return near.goesOn()
                && tokens.term(near.to()).equals("for")
                && (isOffice(near, near.to() + 1)
                        || WordSet.CLASS_WORDS.hasTokenAt(tokens, near.to() + 1) && isOffice(near, near.to() + 2));
    }

    private boolean isOffice(Surroundings near, int token) {
        return near.isSameSentence(token) && WordSet.ROLES.hasTokenAt(tokens, token);
    }

    /** CARTER 22 PTS, EL-SAYED 8.61, Marshall 14 points. */
    boolean isCounted(Surroundings near) {
        int number = near.to();
        if (!near.isSameSentence(number + 1)
                || !tokens.isNumber(number)
                || tokens.start(number) - tokens.end(number - 1) > CLOSE) {
            return false;
        }
        int next = number + 1;
        String unit = tokens.term(next);
        return isTime(next) || UNITS.contains(unit) && (unit.length() > 1 || near.isAllCapitals());
    }

    private boolean isTime(int token) {
        return tokens.isNumber(token)
                && tokens.start(token) == tokens.end(token - 1) + 1
                && ".:".indexOf(tokens.original().charAt(tokens.end(token - 1))) >= 0;
    }
}
