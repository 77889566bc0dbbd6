package org.crosswalk.access;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.Optional;

/** What a password must be (CAM-10), and how it is kept: argon2id with the measures OWASP recommends. */
public final class Passwords {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 200;
    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);
    private static final String NOBODYS = hash(Secret.random().value());

    private Passwords() {}

    /** Is it at least 8 characters with a letter and a digit among them (CAM-10)? */
    public static boolean isFit(String password) {
        return password.length() >= SHORTEST
                && password.length() <= LONGEST
                && password.chars().anyMatch(Character::isLetter)
                && password.chars().anyMatch(Character::isDigit);
    }

    /** A first password for somebody, which nobody can guess. */
    public static String first() {
        return Secret.random().value().substring(0, 20) + "a1";
    }

    public static String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult();
    }

    /** Compares with the hash, or where there is none does the same work in vain: time tells nobody who has an account. */
    public static boolean match(String password, Optional<String> hash) {
        String tried = password.length() > LONGEST ? "" : password;
        boolean same = Password.check(tried, hash.orElse(NOBODYS)).with(ARGON2ID);
        return same && hash.isPresent();
    }
}
