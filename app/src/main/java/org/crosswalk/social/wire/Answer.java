package org.crosswalk.social.wire;

import io.micronaut.json.tree.JsonNode;
import java.net.http.HttpHeaders;
import java.time.Instant;

/**
 * What a network answered.
 *
 * @param json a null node where the body is not JSON
 * @param at when it came, in UTC
 */
public record Answer(int status, HttpHeaders headers, JsonNode json, Instant at) {
    public boolean isGood() {
        return status >= 200 && status < 300;
    }

    /** What was asked for is not there, or not any more. */
    public boolean isGone() {
        return status == 404 || status == 410;
    }

    /** The JSON of a good answer; what any other answer means otherwise. */
    public JsonNode orTrouble() throws Trouble {
        if (isGood()) {
            return json;
        }
        throw trouble();
    }

    /** What an answer that is not good means, whatever the network. The network's own words are dropped: they may quote a token. */
    public Trouble trouble() {
        if (status == 401 || status == 403) {
            return Trouble.passing("The network does not accept the account's sign-in (" + status + ")");
        }
        if (status == 429) {
            return Trouble.passing("The network wants us to wait", RateLimits.over(headers, at));
        }
        if (status >= 500 || status == 408 || status == 425) {
            return Trouble.passing("The network has trouble of its own (" + status + ")", RateLimits.over(headers, at));
        }
        return Trouble.lasting(
                status < 400
                        ? "The account's address has moved; correct it in the register (" + status + ")"
                        : "The network refused it (" + status + ")");
    }
}
