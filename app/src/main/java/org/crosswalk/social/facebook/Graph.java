package org.crosswalk.social.facebook;

import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosswalk.social.network.Image;
import org.crosswalk.social.network.Login;
import org.crosswalk.social.wire.Answer;
import org.crosswalk.social.wire.Call;
import org.crosswalk.social.wire.Json;
import org.crosswalk.social.wire.Multipart;
import org.crosswalk.social.wire.Query;
import org.crosswalk.social.wire.Trouble;
import org.crosswalk.social.wire.Wire;

/** Calls to the Graph API in one version. The token goes in a header, since addresses get into logs. */
@Singleton
class Graph {
    /** The version whose shapes this package speaks; Meta keeps one for about two years. */
    static final String VERSION = "v23.0";

    /** "Error Codes" of the Graph API: its own trouble, limits, tokens and permissions can all be mended. */
    private static final Set<String> PASSING = Set.of("1", "2", "4", "17", "32", "341", "368", "613", "80001");

    private static final Set<String> SIGN_IN = Set.of("10", "102", "190", "200");
    private static final int MOST_PAGES = 50;

    private final Wire wire;

    Graph(Wire wire) {
        this.wire = wire;
    }

    JsonNode get(Login login, String path, Map<String, String> parameters) throws Trouble {
        return good(ask(login, Call.get(at(login, path, parameters))));
    }

    JsonNode post(Login login, String path, Map<String, ?> input) throws Trouble {
        return good(ask(login, Call.post(at(login, path, Map.of()), "application/json", wire.json(input))));
    }

    /** False where there is no such thing any more. */
    boolean delete(Login login, String path) throws Trouble {
        Answer answer = ask(login, Call.delete(at(login, path, Map.of())));
        if (isMissing(answer)) {
            return false;
        }
        good(answer);
        return true;
    }

    /** Every page of a list. */
    List<JsonNode> all(Login login, String path, Map<String, String> parameters) throws Trouble {
        List<JsonNode> all = new ArrayList<>();
        Map<String, String> asked = new LinkedHashMap<>(parameters);
        for (int page = 0; page < MOST_PAGES; page++) {
            JsonNode answer = get(login, path, asked);
            Json.list(answer, "data").forEach(all::add);
            if (Json.text(answer, "paging", "next").isEmpty()) {
                return all;
            }
            asked.put("after", Json.required(answer, "paging", "cursors", "after"));
        }
        throw Trouble.passing("The page has more than can be read at once");
    }

    /** Not yet public: it becomes so with the post that it is attached to. */
    String upload(Login login, Image image) throws Trouble {
        Call call = new Multipart()
                .field("published", "false")
                .field("alt_text_custom", image.picture().alternative())
                .field("caption", image.picture().caption())
                .file("source", image.fileName(), image.picture().mediaType(), image.bytes())
                .postTo(at(login, id(login.handle()) + "/photos", Map.of()));
        return Json.required(good(ask(login, call)), "id");
    }

    /** The thing itself; a null node where there is none, which only a page that can be read at all may say. */
    JsonNode find(Login login, String path, Map<String, String> parameters) throws Trouble {
        Answer answer = ask(login, Call.get(at(login, path, parameters)));
        if (isMissing(answer)) {
            get(login, id(login.handle()), Map.of("fields", "id"));
            return JsonNode.nullNode();
        }
        return good(answer);
    }

    String text(JsonNode node) {
        return wire.text(node);
    }

    /** So that nothing else can get into the path. */
    static String id(String id) throws Trouble {
        if (!id.matches("\\d{1,30}(_\\d{1,30})?")) {
            throw Trouble.lasting("This is no id of Facebook");
        }
        return id;
    }

    private static boolean isMissing(Answer answer) {
        return Json.text(answer.json(), "error", "code").equals("100")
                && Json.text(answer.json(), "error", "error_subcode").equals("33");
    }

    private static JsonNode good(Answer answer) throws Trouble {
        String code = Json.text(answer.json(), "error", "code");
        if (SIGN_IN.contains(code)) {
            throw Trouble.passing("Facebook does not accept the page's token (" + code + ")");
        }
        if (PASSING.contains(code)) {
            throw Trouble.passing(
                    "Facebook wants us to wait (" + code + ")", answer.trouble().notBefore());
        }
        return answer.orTrouble();
    }

    private Answer ask(Login login, Call call) throws Trouble {
        return wire.ask(call.bearing(login.secret().value()));
    }

    private static URI at(Login login, String path, Map<String, String> parameters) {
        String query = Query.of(parameters);
        return URI.create(login.address() + "/" + VERSION + "/" + path + (query.isEmpty() ? "" : "?" + query));
    }
}
