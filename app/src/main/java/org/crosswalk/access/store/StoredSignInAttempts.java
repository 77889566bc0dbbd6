package org.crosswalk.access.store;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.crosswalk.access.SignInAttempts;
import org.crosswalk.access.SignInDelay;
import org.crosswalk.database.Sql;

@Singleton
@Transactional
class StoredSignInAttempts implements SignInAttempts {
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final Sql sql;

    StoredSignInAttempts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Duration begin(String name, String address, Instant at) {
        String account = SignInDelay.ACCOUNT.key(plain(name));
        String place = SignInDelay.ADDRESS.key(address);
        Duration first = wait(SignInDelay.ACCOUNT, account, at);
        Duration second = wait(SignInDelay.ADDRESS, place, at);
        Duration longer = first.compareTo(second) > 0 ? first : second;
        if (!longer.isPositive()) {
            count(account, at);
            count(place, at);
        }
        return longer;
    }

    @Override
    public void succeeded(String name) {
        sql.change("DELETE FROM sign_in_attempt WHERE counted = ?", SignInDelay.ACCOUNT.key(plain(name)));
    }

    private Duration wait(SignInDelay delay, String key, Instant at) {
        // the row is made and locked first, so that tries at the same moment are counted one after the other
        sql.change("""
                INSERT INTO sign_in_attempt (counted, tries, last_at) VALUES (?, 0, ?)
                ON DUPLICATE KEY UPDATE tries = IF(last_at < ?, 0, tries)
                """, key, at, at.minus(REMEMBERED));
        return sql
                .list(
                        "SELECT tries, last_at FROM sign_in_attempt WHERE counted = ?",
                        row -> Sql.instant(row, "last_at").plus(delay.after(row.getInt("tries"))),
                        key)
                .stream()
                .map(next -> Duration.between(at, next))
                .findFirst()
                .orElse(Duration.ZERO);
    }

    private void count(String key, Instant at) {
        sql.change("UPDATE sign_in_attempt SET tries = tries + 1, last_at = ? WHERE counted = ?", at, key);
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
