package org.crosswalk.moderation.detect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.moderation.roster.NameForm;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.text.WordList;

/** What names that stand in a list with others gain from their neighbours. */
final class NameLists {
    private static final int REACH = 7;
    private static final int LIKELY = 6;
    private static final int POSSIBLE = -1;
    private static final int ROW = 3;
    private static final int WIDEST_IN_ROW = 6;
    private static final int LONGEST_UNIT = 3;
    private static final Set<String> NUMBERED = WordList.words(NameLists.class, "numbered.txt");
    private static final Set<String> ANDS = Set.of("and", "y", "e", "vs", "or");

    private final Tokens tokens;
    private final List<Candidate> candidates;

    /** @param candidates in the order of the text */
    NameLists(Tokens tokens, List<Candidate> candidates) {
        this.tokens = tokens;
        this.candidates = candidates;
    }

    /** Three names or more with nothing but commas and numbers between them are a list of people. */
    void weighRows() {
        List<Candidate> row = new ArrayList<>();
        int end = 0;
        for (Candidate candidate : candidates) {
            boolean inside = candidate.from() < end;
            if (!inside && !row.isEmpty() && !isOneRow(end, candidate.from())) {
                endRow(row);
            }
            if (!inside && candidate.score().weight() >= POSSIBLE) {
                row.add(candidate);
                end = candidate.to();
            }
        }
        endRow(row);
    }

    private boolean isOneRow(int from, int to) {
        if (to - from > WIDEST_IN_ROW
                || tokens.sentence(from - 1) != tokens.sentence(to)
                || !isParted(to) && !isParted(from)) {
            return false;
        }
        for (int token = from; token < to; token++) {
            if (!tokens.isNumber(token) && !isAnd(token) && tokens.term(token).length() > LONGEST_UNIT) {
                return false;
            }
        }
        return true;
    }

    /** Words of the language are a list of people only in capitals, or together with a name that is no such word. */
    private void endRow(List<Candidate> row) {
        boolean counted = row.stream().allMatch(this::isCounted);
        boolean people = counted
                || row.stream()
                        .anyMatch(candidate -> !candidate.score().has(Clue.SINGLE_WORD_OF_LANGUAGE)
                                || candidate.score().has(Clue.NUMBER_BESIDE));
        int size = people || row.size() > ROW && (isLoud(row) || isOfRole(row)) ? row.size() : 0;
        row.forEach(candidate -> candidate.score().addIf(counted && size >= ROW, Clue.NUMBER_BESIDE));
        row.forEach(candidate ->
                candidate.score().addIf(size >= ROW, Clue.THREE_IN_A_ROW).addIf(size > ROW, Clue.MORE_IN_A_ROW));
        row.clear();
    }

    /** Marshall 14, Banks 12, Power 6; but Page 4 is no person. */
    private boolean isCounted(Candidate candidate) {
        return isNumber(candidate.to())
                && tokens.isCapitalized(candidate.from())
                && !NUMBERED.contains(tokens.term(candidate.to() - 1));
    }

    /** My advisory: Iris, Jade, Sterling, Colt. */
    private boolean isOfRole(List<Candidate> row) {
        return row.stream()
                .allMatch(candidate -> candidate.score().has(Clue.ROLE_IN_SENTENCE)
                        && tokens.isCapitalized(candidate.from())
                        && !candidate.score().has(Clue.PART_OF_OTHER_NAME));
    }

    private boolean isLoud(List<Candidate> row) {
        return row.stream().allMatch(candidate -> tokens.isAllCapitals(candidate.from()));
    }

    /** @return whether any name has gained by its neighbours */
    boolean weighNeighbours(List<Mention> mentions) {
        BitSet students = new BitSet();
        mentions.forEach(mention -> students.set(mention.from(), mention.to()));
        BitSet likely = likely();
        Set<String> named = namedInFull(mentions);
        boolean gained = false;
        for (Candidate candidate : candidates) {
            if (!candidate.score().isEnough()) {
                int before = candidate.score().weight();
                candidate
                        .score()
                        .addIf(isListedWith(likely, candidate), Clue.AMONG_NAMES)
                        .addIf(isListedWith(students, candidate), Clue.AMONG_STUDENTS)
                        .addIf(isOneOf(named, candidate), Clue.NAMED_ELSEWHERE);
                gained |= candidate.score().weight() > before;
            }
        }
        return gained;
    }

    private static Set<String> namedInFull(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.form().ordinal() <= NameForm.MISTYPED.ordinal())
                .flatMap(mention -> mention.students().stream())
                .collect(Collectors.toSet());
    }

    /** Whoever is named in full once may then be named by one name. */
    private boolean isOneOf(Set<String> named, Candidate candidate) {
        return tokens.isCapitalized(candidate.from())
                && !candidate.score().has(Clue.SINGLE_WORD_OF_LANGUAGE)
                && candidate.meant().stream().anyMatch(student -> named.contains(student.id()));
    }

    private BitSet likely() {
        BitSet likely = new BitSet();
        for (Candidate candidate : candidates) {
            if (candidate.score().weight() >= LIKELY && !candidate.score().has(Clue.SINGLE_WORD_OF_LANGUAGE)) {
                likely.set(candidate.from(), candidate.to());
            }
        }
        return likely;
    }

    /** Whether another name stands a few words away, with a mark or "and" between. */
    private boolean isListedWith(BitSet names, Candidate candidate) {
        return isParted(candidate.from()) && hasAny(names, candidate.from() - REACH, candidate.from())
                || isParted(candidate.to()) && hasAny(names, candidate.to(), candidate.to() + REACH);
    }

    private static boolean hasAny(BitSet names, int from, int to) {
        for (int token = Math.max(0, from); token < to; token++) {
            if (names.get(token)) {
                return true;
            }
        }
        return false;
    }

    private boolean isParted(int token) {
        return token > 0 && (!tokens.joined(token) || isAnd(token) || isAnd(token - 1) || isNumber(token));
    }

    private boolean isNumber(int token) {
        return token < tokens.size() && tokens.isNumber(token);
    }

    private boolean isAnd(int token) {
        return token < tokens.size() && ANDS.contains(tokens.term(token));
    }
}
