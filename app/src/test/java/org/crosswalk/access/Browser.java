package org.crosswalk.access;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A visitor with cookies who follows no redirect by itself. */
public final class Browser {
    static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private final URI server;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    public Browser(URI server) {
        this.server = server;
    }

    /** Carries the session's cookie from now on. */
    public Browser with(Secret session) {
        HttpCookie cookie = new HttpCookie("crosswalk-session", session.value());
        cookie.setPath("/");
        cookies.getCookieStore().add(server, cookie);
        return this;
    }

    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Posts a form with the token of the page just seen at {@code page}. */
    public HttpResponse<String> post(String page, String path, Map<String, String> fields) {
        Matcher token = TOKEN.matcher(get(page).body());
        if (!token.find()) {
            throw new AssertionError("No form at " + page);
        }
        Map<String, String> all = new HashMap<>(fields);
        all.put("csrf", token.group(1));
        return postBare(path, all);
    }

    /** A file as a form carries it. */
    public record Chosen(String field, String name, byte[] bytes) {}

    /** Posts a form that carries files, with the token of the page just seen at {@code page}. */
    public HttpResponse<String> post(
            String page, String path, List<Map.Entry<String, String>> fields, List<Chosen> files) {
        Matcher token = TOKEN.matcher(get(page).body());
        if (!token.find()) {
            throw new AssertionError("No form at " + page);
        }
        List<Map.Entry<String, String>> all = new ArrayList<>(List.of(Map.entry("csrf", token.group(1))));
        all.addAll(fields);
        return postParts(path, all, files);
    }

    public HttpResponse<String> postParts(
            String path, List<Map.Entry<String, String>> fields, List<Chosen> files, String... headers) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (var field : fields) {
            body.writeBytes(utf8("--seam\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
                    + field.getValue() + "\r\n"));
        }
        for (Chosen file : files) {
            body.writeBytes(utf8("--seam\r\nContent-Disposition: form-data; name=\"" + file.field() + "\"; filename=\""
                    + file.name() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
            body.writeBytes(file.bytes());
            body.writeBytes(utf8("\r\n"));
        }
        body.writeBytes(utf8("--seam--\r\n"));
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=seam")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public HttpResponse<String> postBare(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        return send(HttpRequest.newBuilder(server.resolve(path))
                .method(method, BodyPublishers.ofString(body))
                .headers(headers));
    }

    public String cookie(String name) {
        return Objects.requireNonNull(cookies().get(name));
    }

    public Map<String, String> cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .collect(Collectors.toMap(cookie -> cookie.getName(), cookie -> cookie.getValue()));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("The server gave no answer", e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
