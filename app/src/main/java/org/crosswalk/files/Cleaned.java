package org.crosswalk.files;

import java.util.List;

/** What came of taking a document's particulars out. */
sealed interface Cleaned {
    /**
     * @param pictures those within the document, in order, whose words are to be read too
     * @param unread whether there are pictures of which no words can be read
     */
    record Clean(byte[] bytes, List<byte[]> pictures, boolean unread) implements Cleaned {}

    record Unfit(Unfitness why) implements Cleaned {}
}
