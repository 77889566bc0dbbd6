package org.crosswalk.templates.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.crosswalk.templates.View;

/** Draws views as the service does; run it to look at every sample in a browser. */
public final class Drawn {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private Drawn() {}

    static String page(View view) {
        StringOutput html = new StringOutput();
        ENGINE.render("page/" + view.getClass().getSimpleName() + ".jte", view, html);
        return html.toString();
    }

    /** @param arguments the folder to write into */
    public static void main(String... arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (Map.Entry<String, View> sample : Samples.all().entrySet()) {
            String html = page(sample.getValue()).replace("\"/static/", "\"static/");
            Files.writeString(folder.resolve(sample.getKey() + ".html"), html);
        }
    }
}
