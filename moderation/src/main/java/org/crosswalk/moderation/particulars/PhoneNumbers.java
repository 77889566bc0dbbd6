package org.crosswalk.moderation.particulars;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosswalk.moderation.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Telephone numbers: of the North American plan in its usual groups, and of other countries after a plus sign. */
public final class PhoneNumbers {
    private static final String HOME = "US";

    /** As nearly every row of a roster has it: there is nothing to parse, and a large roster is read in half the time. */
    private static final Pattern PLAIN = Pattern.compile("\\(?[2-9]\\d{2}[-). ]{0,2}\\d{3}[-. ]?\\d{4}");

    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");
    private static final int WHOLE = 10;
    private static final int LONGEST = 15;

    private PhoneNumbers() {}

    /** The number that begins with this token; its key has no area code where the text has none. */
    public static Optional<Written> at(Tokens tokens, int token) {
        if (!tokens.isNumber(token)) {
            return Optional.empty();
        }
        if (isAfterPlus(tokens, token)) {
            return abroad(tokens, token);
        }
        return canBeAreaCode(tokens.term(token)) && !DigitGroups.goesOnBefore(tokens, token)
                ? home(tokens, token)
                : Optional.empty();
    }

    private static Optional<Written> home(Tokens tokens, int token) {
        if (DigitGroups.at(tokens, token, 3, 3, 4)) {
            return whole(tokens, token, 3).filter(number -> isPossible(number.key()));
        }
        if (DigitGroups.at(tokens, token, 3, 4) && tokens.start(token + 1) == tokens.end(token) + 1) {
            return whole(tokens, token, 2);
        }
        return DigitGroups.isGroup(tokens, token, WHOLE)
                ? whole(tokens, token, 1).filter(number -> isInUse(number.key()))
                : Optional.empty();
    }

    private static Optional<Written> whole(Tokens tokens, int from, int groups) {
        return DigitGroups.goesOnAfter(tokens, from + groups)
                ? Optional.empty()
                : Optional.of(new Written(from, from + groups, digits(tokens, from, from + groups)));
    }

    private static Optional<Written> abroad(Tokens tokens, int from) {
        int to = from;
        int length = 0;
        while (to < tokens.size() && tokens.isNumber(to) && (to == from || DigitGroups.isClose(tokens, to))) {
            length += tokens.term(to++).length();
            if (length > LONGEST) {
                return Optional.empty();
            }
        }
        int end = to;
        return key("+" + digits(tokens, from, end)).map(key -> new Written(from, end, key));
    }

    /** The key of a number as a roster or an allowlist writes it. */
    public static Optional<String> key(String number) {
        if (PLAIN.matcher(number).matches()) {
            return Optional.of(NO_DIGITS.matcher(number).replaceAll(""));
        }
        PhoneNumber parsed = parsed(number);
        if (parsed == null || !PhoneNumberUtil.getInstance().isPossibleNumber(parsed)) {
            return Optional.empty();
        }
        return Optional.of(
                parsed.getCountryCode() == 1
                        ? Long.toString(parsed.getNationalNumber())
                        : PhoneNumberUtil.getInstance().format(parsed, PhoneNumberFormat.E164));
    }

    /** Whether callers pay nothing: no family has such a number. */
    public static boolean isTollFree(String key) {
        PhoneNumber number = parsed(key);
        return number != null && PhoneNumberUtil.getInstance().getNumberType(number) == PhoneNumberType.TOLL_FREE;
    }

    private static boolean isPossible(String key) {
        PhoneNumber number = parsed(key);
        return number != null && PhoneNumberUtil.getInstance().isPossibleNumber(number);
    }

    private static boolean isInUse(String key) {
        PhoneNumber number = parsed(key);
        return number != null && PhoneNumberUtil.getInstance().isValidNumber(number);
    }

    private static @Nullable PhoneNumber parsed(String number) {
        try {
            return PhoneNumberUtil.getInstance().parse(number, HOME);
        } catch (NumberParseException unreadable) {
            return null;
        }
    }

    private static boolean isAfterPlus(Tokens tokens, int token) {
        return tokens.start(token) > 0 && tokens.original().charAt(tokens.start(token) - 1) == '+';
    }

    private static boolean canBeAreaCode(String term) {
        return term.charAt(0) >= '2' && term.charAt(0) <= '9';
    }

    private static String digits(Tokens tokens, int from, int to) {
        StringBuilder digits = new StringBuilder();
        for (int token = from; token < to; token++) {
            digits.append(tokens.term(token));
        }
        return digits.toString();
    }
}
