package org.crosswalk.archive.store;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;

/** What is archived stands or falls with the transaction of whoever archives it. */
final class CallersTransaction {
    private CallersTransaction() {}

    /** @throws IllegalStateException where none is open */
    static Connection of(TransactionOperations<Connection> transactions) {
        if (transactions.findTransactionStatus().isEmpty()) {
            throw new IllegalStateException("The archive appends only within a transaction");
        }
        return transactions.getConnection();
    }
}
