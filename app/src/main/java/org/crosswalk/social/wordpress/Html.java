package org.crosswalk.social.wordpress;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.social.Picture;
import org.crosswalk.social.network.Publication;

/** A publication as the blocks of WordPress's editor. */
final class Html {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)\\]’”]");

    private Html() {}

    /** A picture as the site keeps it. */
    record Media(long id, String address, Picture picture) {}

    static String of(Publication publication, List<Media> media) {
        Stream<String> paragraphs = Stream.of(publication.textWithLink().strip().split("\\R{2,}"))
                .filter(paragraph -> !paragraph.isBlank());
        return Stream.concat(paragraphs.map(Html::paragraph), media.stream().map(Html::figure))
                .collect(Collectors.joining("\n\n"));
    }

    private static String paragraph(String text) {
        String lines = linked(text).lines().collect(Collectors.joining("<br>"));
        return "<!-- wp:paragraph -->\n<p>" + lines + "</p>\n<!-- /wp:paragraph -->";
    }

    private static String linked(String text) {
        StringBuilder html = new StringBuilder();
        Matcher link = LINK.matcher(text);
        int end = 0;
        while (link.find()) {
            String address = escaped(link.group());
            html.append(escaped(text.substring(end, link.start())))
                    .append("<a href=\"" + address + "\">" + address + "</a>");
            end = link.end();
        }
        return html.append(escaped(text.substring(end))).toString();
    }

    private static String figure(Media media) {
        String caption = media.picture().caption().isBlank()
                ? ""
                : "<figcaption class=\"wp-element-caption\">"
                        + escaped(media.picture().caption()) + "</figcaption>";
        return """
                <!-- wp:image {"id":%d} -->
                <figure class="wp-block-image"><img src="%s" alt="%s" class="wp-image-%d"/>%s</figure>
                <!-- /wp:image -->""".formatted(
                media.id(), escaped(media.address()), escaped(media.picture().alternative()), media.id(), caption);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                // else WordPress would take it for the name of a shortcode
                .replace("[", "&#91;");
    }
}
