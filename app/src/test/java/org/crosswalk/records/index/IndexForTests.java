package org.crosswalk.records.index;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** Lets tests elsewhere have everything indexed that is archived so far. */
@Singleton
@Requires(property = "test.tidewater")
public class IndexForTests {
    private final ArchiveIndex index;

    IndexForTests(ArchiveIndex index) {
        this.index = index;
    }

    public void catchUp() {
        index.catchUp();
    }
}
