package org.crosswalk.social.wire;

import io.micronaut.json.JsonMapper;
import java.time.Clock;
import java.time.Duration;

/** The wire to networks that run on this machine. */
public final class TestWire {
    private TestWire() {}

    public static Wire toThisMachine(Clock clock) {
        Duration patience = Duration.ofSeconds(30);
        return new Wire(new WireSettings(true, patience, patience), JsonMapper.createDefault(), clock);
    }
}
