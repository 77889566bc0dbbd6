package org.crosswalk.social.oversight;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosswalk.access.Secret;
import org.crosswalk.social.PostId;

/** Opens a guardian's letter, where alone the secret of their link is in plain words. */
@Singleton
class PostedLinks {
    private static final Pattern LINK = Pattern.compile("/consent/([\\w-]{43})");

    private final TransactionOperations<Connection> transactions;

    PostedLinks(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    Secret secret(PostId post) {
        return transactions.executeRead(status -> {
            // those who approve got letters about the post too
            try (PreparedStatement query = status.getConnection()
                    .prepareStatement(
                            "SELECT text FROM letter WHERE message = ? AND text LIKE '%/consent/%' ORDER BY id")) {
                query.setString(1, post.value());
                try (ResultSet rows = query.executeQuery()) {
                    rows.next();
                    Matcher link = LINK.matcher(rows.getString("text"));
                    if (!link.find()) {
                        throw new AssertionError("No link in the letter");
                    }
                    return new Secret(link.group(1));
                }
            }
        });
    }
}
