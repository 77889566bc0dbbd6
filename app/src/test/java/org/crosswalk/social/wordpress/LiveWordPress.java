package org.crosswalk.social.wordpress;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.crosswalk.social.network.Audience;
import org.crosswalk.social.network.Login;
import org.crosswalk.social.network.Peers;
import org.crosswalk.social.network.RemoteId;
import org.crosswalk.social.wire.Answer;
import org.crosswalk.social.wire.Call;
import org.crosswalk.social.wire.Json;
import org.crosswalk.social.wire.Query;
import org.crosswalk.social.wire.TestWire;
import org.crosswalk.social.wire.Trouble;
import org.crosswalk.social.wire.Wire;

/** A real site: its readers, and its own editors at their desk. */
public final class LiveWordPress implements Audience {
    private final Wire wire = TestWire.toThisMachine(Clock.systemUTC());
    private final Site site = new Site(wire);
    private final Login school;

    public LiveWordPress(Peers peers) {
        school = peers.login("wordpress");
    }

    private interface Step {
        Answer done() throws Trouble;
    }

    @Override
    public List<String> texts() {
        return Json.list(publicly("posts&per_page=100").json())
                .map(post -> Json.text(post, "content", "rendered"))
                .toList();
    }

    @Override
    public List<String> alternatives(RemoteId post) {
        return Json.list(publicly("media&parent=" + post).json())
                .map(media -> Json.text(media, "alt_text"))
                .toList();
    }

    /** By the form beneath the post, as anybody would. */
    @Override
    public boolean comment(RemoteId post, String text) {
        Map<String, String> form = Map.of(
                "comment", text,
                "author", "A passer-by",
                "email", "passerby@tidewater.example",
                "comment_post_ID", post.value(),
                "comment_parent", "0");
        Call call = Call.post(
                URI.create(school.address() + "/wp-comments-post.php"),
                "application/x-www-form-urlencoded",
                Query.of(form).getBytes(StandardCharsets.UTF_8));
        return sure(() -> wire.ask(call)).status() == 302;
    }

    @Override
    public boolean isShown(RemoteId post, RemoteId comment) {
        return publicly("comments/" + comment).isGood();
    }

    @Override
    public void edit(RemoteId post, String text) {
        sure(() -> good(site.post(school, "posts/" + post, Map.of("content", text))));
    }

    @Override
    public void remove(RemoteId post) {
        sure(() -> good(site.delete(school, "posts/" + post, Map.of())));
    }

    Answer publicly(String route) {
        return get(URI.create(school.address() + "/?rest_route=/wp/v2/" + route));
    }

    Answer get(URI uri) {
        return sure(() -> wire.ask(Call.get(uri)));
    }

    private static Answer good(Answer answer) throws Trouble {
        answer.orTrouble();
        return answer;
    }

    private static Answer sure(Step step) {
        try {
            return step.done();
        } catch (Trouble e) {
            throw new AssertionError(e);
        }
    }
}
