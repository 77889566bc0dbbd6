package org.crosswalk.social.bluesky;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosswalk.social.network.RemoteId;
import org.crosswalk.social.wire.Trouble;

/** Where a record is: {@code at://repository/collection/key}. */
record AtUri(String repository, String collection, String key) {
    private static final Pattern FORM = Pattern.compile("at://(did:[a-z]+:[\\w.:%-]+)/([\\w.-]+)/([\\w.~:-]+)");

    static AtUri of(RemoteId id) throws Trouble {
        Matcher matcher = FORM.matcher(id.value());
        if (!matcher.matches()) {
            throw Trouble.lasting("This is no post of Bluesky");
        }
        return new AtUri(matcher.group(1), matcher.group(2), matcher.group(3));
    }

    AtUri in(String otherCollection) {
        return new AtUri(repository, otherCollection, key);
    }

    /** Where people read it. */
    URI page() {
        return URI.create("https://bsky.app/profile/" + repository + "/post/" + key);
    }

    @Override
    public String toString() {
        return "at://" + repository + "/" + collection + "/" + key;
    }
}
