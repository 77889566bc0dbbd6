package org.crosswalk.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The machine's own chromium, driven by Playwright. What needs it is skipped, and says so, where it is missing. */
final class Chromium implements BeforeAllCallback, AfterAllCallback {
    private static final int PHONE = 390;
    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private @Nullable Playwright playwright;
    private @Nullable Browser browser;

    @Override
    public void beforeAll(ExtensionContext tests) {
        if (!Files.isExecutable(PROGRAM)) {
            System.out.println("Skipped: the browser tests need " + PROGRAM);
            Assumptions.abort("There is no " + PROGRAM);
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(FLAGS));
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        if (playwright != null) {
            playwright.close();
        }
    }

    /** A visitor nobody knows yet, with cookies of their own, at a screen as wide as a telephone's or a desk's. */
    Visitor visitor(EmbeddedServer server, int width) {
        return visitor(
                server.getURI().toString(),
                new Browser.NewContextOptions().setViewportSize(width, width == PHONE ? 844 : 900));
    }

    Visitor visitor(String server, Browser.NewContextOptions options) {
        return new Visitor(Objects.requireNonNull(browser).newContext(options.setBaseURL(server)));
    }
}
