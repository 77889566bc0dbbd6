package org.crosswalk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Somebody with a browser, who looks at each page for what would keep others from using it. */
final class Visitor implements AutoCloseable {
    private static final String PASSWORD = "crosswalk-demo-1";
    private static final String IS_TOO_WIDE = "document.documentElement.scrollWidth > window.innerWidth";
    private static final String BROKEN_BUTTONS = """
            [...document.querySelectorAll('button, .button')]
                .filter(button => button.checkVisibility() && /^\\s*\\S+\\s*$/.test(button.textContent))
                .filter(button => {
                    const words = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
                    const lines = new Set();
                    while (words.nextNode()) {
                        const word = document.createRange();
                        word.selectNodeContents(words.currentNode);
                        [...word.getClientRects()].forEach(line => lines.add(Math.round(line.top)));
                    }
                    return lines.size > 1;
                })
                .map(button => button.textContent.trim())
            """;

    private static final String FOCUSED =
            "(document.activeElement.labels?.[0] ?? document.activeElement).textContent.trim()";
    private static final Set<String> KEYS = Set.of("Tab", "Enter", "Space", "Escape", "Alt+ArrowDown", "Control+Home");
    private static final int MOST_STEPS = 60;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(BrowserContext context) {
        this(context, context.newPage());
    }

    private Visitor(BrowserContext context, Page page) {
        this.context = context;
        this.page = page;
        page.onPageError(complaints::add);
    }

    Page page() {
        return page;
    }

    Locator preview() {
        return page.locator("#preview");
    }

    /** The same visitor in a tab that a link opened. */
    Visitor on(Page opened) {
        return new Visitor(context, opened);
    }

    Visitor inAnotherTab() {
        return new Visitor(context, context.newPage());
    }

    void forgetCookies() {
        context.clearCookies();
    }

    Visitor signIn(String username) {
        page.navigate("/sign-in");
        page.getByLabel("Username").fill(username);
        page.getByLabel("Password").fill(PASSWORD);
        page.getByLabel("Password").press("Enter");
        assertThat(button("Sign out")).isVisible();
        return this;
    }

    Visitor open(String path) {
        page.navigate(path);
        return this;
    }

    /** Follows a link of the frame at the top. */
    void go(String link) {
        Locator way = page.getByRole(AriaRole.NAVIGATION).getByText(link);
        if (!way.first().isVisible()) {
            page.getByRole(AriaRole.NAVIGATION).getByText("More").click();
        }
        way.click();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    /** The field of just this label. */
    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    void press(String button) {
        button(button).click();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** What the archive shows for a word. */
    Locator find(String word) {
        page.navigate("/archive?words=" + word);
        return page.locator("mark");
    }

    /** Each word is a key's name or else typed. */
    void type(String... strokes) {
        for (String stroke : strokes) {
            if (KEYS.contains(stroke)) {
                page.keyboard().press(stroke);
            } else {
                page.keyboard().type(stroke);
            }
        }
    }

    /** Brings the mouse over words that something else lies upon or beneath. */
    void pointAt(Locator words) {
        words.scrollIntoViewIfNeeded();
        BoundingBox box = words.boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
    }

    /** What is chosen within a field. */
    String selected(Locator field) {
        return String.valueOf(field.evaluate("field => field.value.slice(field.selectionStart, field.selectionEnd)"));
    }

    /** Steps on with the keyboard to the field, link or button that says so. */
    void tabTo(String name) {
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            page.keyboard().press("Tab");
            if (String.valueOf(page.evaluate(FOCUSED)).startsWith(name)) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + name);
    }

    /** Until then the page is loaded again, as an impatient reader does. */
    void await(BooleanSupplier seen) {
        page.waitForCondition(() -> {
            boolean isSeen = seen.getAsBoolean();
            if (!isSeen) {
                page.reload();
            }
            return isSeen;
        });
    }

    /** Nobody is kept from this page: axe finds nothing, nothing scrolls sideways, no button's word is broken, no script fails. */
    void expect(String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(heading);
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as("axe at %s", page.url())
                .isEmpty();
        assertThat(page.evaluate(IS_TOO_WIDE))
                .as("%s scrolls sideways", page.url())
                .isEqualTo(false);
        assertThat(page.evaluate(BROKEN_BUTTONS))
                .as("%s breaks a button's word", page.url())
                .isEqualTo(List.of());
        assertThat(complaints).isEmpty();
    }

    /** The whole page in {@code target/pictures}, for people to look at. */
    void picture(String name) {
        Path file = Path.of("target", "pictures", name + "-" + page.viewportSize().width + ".png");
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
    }

    @Override
    public void close() {
        context.close();
    }
}
