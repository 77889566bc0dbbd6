package org.crosswalk.social.bluesky;

import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.Credentials.Secret;
import org.crosswalk.social.network.Login;
import org.crosswalk.social.wire.Answer;
import org.crosswalk.social.wire.Call;
import org.crosswalk.social.wire.Json;
import org.crosswalk.social.wire.Query;
import org.crosswalk.social.wire.Trouble;
import org.crosswalk.social.wire.Wire;

/** Calls to an account's Personal Data Server (XRPC), signed in. A session is kept as long as it is accepted: signing in is rationed. */
@Singleton
class Pds {
    private static final Set<String> EXPIRED = Set.of("ExpiredToken", "InvalidToken", "AuthMissing");

    private final Wire wire;
    private final Map<AccountId, Session> sessions = new ConcurrentHashMap<>();

    Pds(Wire wire) {
        this.wire = wire;
    }

    /** What makes a call, given the session that signs it. */
    interface Signed {
        Call by(Session session);
    }

    record Session(Secret secret, String did, String access, String refresh) {
        @Override
        public String toString() {
            return "Session of " + did;
        }
    }

    String did(Login login) throws Trouble {
        return session(login).did();
    }

    Answer query(Login login, String method, Map<String, String> parameters) throws Trouble {
        URI uri = URI.create(at(login, method) + "?" + Query.of(parameters));
        return ask(login, session -> Call.get(uri).bearing(session.access()));
    }

    Answer procedure(Login login, String method, Map<String, ?> input) throws Trouble {
        Call call = Call.post(at(login, method), "application/json", wire.json(input));
        return ask(login, session -> call.bearing(session.access()));
    }

    JsonNode upload(Login login, String mediaType, byte[] bytes) throws Trouble {
        Call call = Call.post(at(login, "com.atproto.repo.uploadBlob"), mediaType, bytes);
        return Json.at(ask(login, session -> call.bearing(session.access())).orTrouble(), "blob");
    }

    String text(JsonNode node) {
        return wire.text(node);
    }

    private Answer ask(Login login, Signed call) throws Trouble {
        Session session = session(login);
        Answer answer = wire.ask(call.by(session));
        return isExpired(answer) ? wire.ask(call.by(renewed(login, session))) : answer;
    }

    private static boolean isExpired(Answer answer) {
        return answer.status() == 401 || answer.status() == 400 && EXPIRED.contains(Json.text(answer.json(), "error"));
    }

    private Session session(Login login) throws Trouble {
        Session known = sessions.get(login.account());
        return known != null && known.secret().equals(login.secret()) ? known : begun(login);
    }

    private Session begun(Login login) throws Trouble {
        byte[] input = wire.json(
                Map.of("identifier", login.handle(), "password", login.secret().value()));
        Answer answer = wire.ask(Call.post(at(login, "com.atproto.server.createSession"), "application/json", input));
        return kept(login, answer.orTrouble());
    }

    private Session renewed(Login login, Session old) throws Trouble {
        Call call = Call.post(at(login, "com.atproto.server.refreshSession"), "application/json", new byte[0]);
        Answer answer = wire.ask(call.bearing(old.refresh()));
        return answer.isGood() ? kept(login, answer.json()) : begun(login);
    }

    private Session kept(Login login, JsonNode answer) throws Trouble {
        Session session = new Session(
                login.secret(),
                Json.required(answer, "did"),
                Json.required(answer, "accessJwt"),
                Json.required(answer, "refreshJwt"));
        sessions.put(login.account(), session);
        return session;
    }

    private static URI at(Login login, String method) {
        return URI.create(login.address() + "/xrpc/" + method);
    }
}
