package org.crosswalk.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** The machine's own chromium, driven by Playwright. What needs it is skipped, and says so, where it is missing. */
final class Chromium implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright) {
        this.playwright = playwright;
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(FLAGS));
    }

    static Chromium start() {
        if (!Files.isExecutable(PROGRAM)) {
            System.out.println("Skipped: the browser tests need " + PROGRAM);
            Assumptions.abort("There is no " + PROGRAM);
        }
        return new Chromium(Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
    }

    /** A visitor nobody knows yet, with cookies of their own. */
    Visitor visitor(String server, Browser.NewContextOptions options) {
        return new Visitor(browser.newContext(options.setBaseURL(server)));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
