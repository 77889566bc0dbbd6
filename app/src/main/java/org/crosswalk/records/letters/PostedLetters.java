package org.crosswalk.records.letters;

import java.util.List;
import org.crosswalk.records.requests.RequestId;

/** Every letter that went out; only ever added. */
public interface PostedLetters {
    void add(PostedLetter letter);

    /** Newest first. */
    List<PostedLetter> of(RequestId request);
}
