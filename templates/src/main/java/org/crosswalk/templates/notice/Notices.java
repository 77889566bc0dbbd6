package org.crosswalk.templates.notice;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Puts notices into words. Safe to use from many threads. */
public final class Notices {
    private static final String PLAIN = "gg.jte.generated.plain";

    private final TemplateEngine html = TemplateEngine.createPrecompiled(ContentType.Html);
    private final TemplateEngine plain =
            TemplateEngine.createPrecompiled(null, ContentType.Plain, Notices.class.getClassLoader(), PLAIN);

    /** The whole HTML document. */
    public String html(Notice notice) {
        return rendered(html, notice);
    }

    /** The same in plain text, unescaped. */
    public String text(Notice notice) {
        return rendered(plain, notice);
    }

    private static String rendered(TemplateEngine engine, Notice notice) {
        StringOutput written = new StringOutput();
        engine.render("notice/" + template(notice) + ".jte", notice, written);
        return written.toString();
    }

    private static String template(Notice notice) {
        return notice instanceof Told ? "Told" : notice.getClass().getSimpleName();
    }
}
