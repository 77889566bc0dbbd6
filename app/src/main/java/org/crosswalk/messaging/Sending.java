package org.crosswalk.messaging;

import java.util.Set;

/** What came of asking to send something. */
public sealed interface Sending {
    /** It was decided and archived: sent, held or refused, as the message's verdict says. */
    record Decided(Message message) implements Sending {}

    /** The same was asked before with the same key; this is what came of it then. */
    record AskedBefore(Message message) implements Sending {}

    /** Another message was asked with this key. */
    record KeyTaken() implements Sending {}

    record Faulty(Set<Draft.Fault> faults) implements Sending {}

    record NoSuchGroup() implements Sending {}
}
