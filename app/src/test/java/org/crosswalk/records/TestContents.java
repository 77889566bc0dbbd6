package org.crosswalk.records;

import io.micronaut.json.JsonMapper;

public final class TestContents {
    private TestContents() {}

    public static ContentFields readBy(JsonMapper json) {
        return new ContentFields(json);
    }
}
