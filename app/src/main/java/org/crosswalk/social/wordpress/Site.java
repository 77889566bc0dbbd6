package org.crosswalk.social.wordpress;

import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.crosswalk.social.network.Login;
import org.crosswalk.social.wire.Answer;
import org.crosswalk.social.wire.Call;
import org.crosswalk.social.wire.Json;
import org.crosswalk.social.wire.Query;
import org.crosswalk.social.wire.Trouble;
import org.crosswalk.social.wire.Wire;

/** Calls to a site's REST API. The route goes as a parameter, which every site understands, whatever its permalinks are like. */
@Singleton
class Site {
    private final Wire wire;

    Site(Wire wire) {
        this.wire = wire;
    }

    Answer get(Login login, String route, Map<String, String> parameters) throws Trouble {
        return ask(login, Call.get(at(login, route, parameters)));
    }

    Answer post(Login login, String route, Map<String, ?> input) throws Trouble {
        return ask(login, Call.post(at(login, route, Map.of()), "application/json", wire.json(input)));
    }

    Answer upload(Login login, Map<String, String> about, String fileName, String type, byte[] bytes) throws Trouble {
        Call call = Call.post(at(login, "media", about), type, bytes)
                .with("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
        return ask(login, call);
    }

    Answer delete(Login login, String route, Map<String, String> parameters) throws Trouble {
        return ask(login, Call.delete(at(login, route, parameters)));
    }

    private Answer ask(Login login, Call call) throws Trouble {
        String pair = login.handle() + ":" + login.secret().value();
        Answer answer = wire.ask(call.with(
                "Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8))));
        if (isForStrangers(answer)) {
            throw Trouble.passing("The site does not accept the account's sign-in");
        }
        return answer;
    }

    /** To whom it does not know, the site says that a draft is no status. */
    private static boolean isForStrangers(Answer answer) {
        return answer.status() == 400
                && Json.text(answer.json(), "data", "details", "status", "code").equals("rest_forbidden_status");
    }

    private static URI at(Login login, String route, Map<String, String> parameters) {
        String query = parameters.isEmpty() ? "" : "&" + Query.of(parameters);
        return URI.create(login.address() + "/?rest_route=/wp/v2/" + route + query);
    }
}
