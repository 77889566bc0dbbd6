package org.crosswalk.records.production;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.PersonId;
import org.crosswalk.records.requests.RequestId;

/** All productions, how far each is made, and what left. */
public interface Productions {
    /** Who got a volume: an export. */
    record Export(String production, String recipient, boolean encrypted, PersonId by, Instant at) {}

    /** A student whom a volume names openly. */
    record Named(String student, long entry, String bates) {}

    /** A volume that left and named a student. */
    record Disclosure(Production production, Export export, List<String> bates) {}

    /** False where its prefix is taken; then nothing has happened. */
    boolean add(Production production);

    Optional<Production> find(String id);

    /** Newest first. */
    List<Production> of(RequestId request);

    Making making(String id);

    /** Leases the oldest volume that is to be made and that nobody is making; it waits until the lease ends or is renewed. */
    Optional<Production> claim(String worker, Instant now, Instant until);

    /** Renews the lease; false where somebody else has it. */
    boolean progress(String id, String worker, int done, Instant now, Instant until);

    void made(String id, String worker, int pages, List<Named> students, Instant at);

    void failed(String id, String worker, String why, Instant at);

    void exported(Export export);

    List<Export> exports(String id);

    /** Those on a subpoena or a court order, the newest first. */
    List<Production> onOrders(int limit);

    Optional<OrderReview> review(String id);

    /** False where it was reviewed before; then nothing has happened. */
    boolean reviewed(String id, OrderReview review);

    /** What left of a student, newest first. */
    List<Disclosure> disclosures(String student);
}
