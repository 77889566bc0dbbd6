package org.crosswalk.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.micronaut.core.type.Argument;
import io.micronaut.core.type.MutableHeaders;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.body.MessageBodyWriter;
import io.micronaut.http.codec.CodecException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import org.crosswalk.templates.View;

/** Draws a view with the template of its name; what a controller returns is the record alone. */
@Singleton
@Produces(MediaType.TEXT_HTML)
class ViewWriter implements MessageBodyWriter<View> {
    private static final String UTF8_HTML = "text/html; charset=utf-8";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    @Override
    public void writeTo(
            Argument<View> type, MediaType mediaType, View view, MutableHeaders headers, OutputStream response) {
        headers.set(HttpHeaders.CONTENT_TYPE, UTF8_HTML);
        Utf8ByteOutput html = new Utf8ByteOutput();
        engine.render(template(view), view, html);
        try {
            html.writeTo(response);
        } catch (IOException e) {
            throw new CodecException("The page could not be written", e);
        }
    }

    private static String template(View view) {
        String folder = view.getClass().getPackageName();
        return folder.substring(folder.lastIndexOf('.') + 1) + "/"
                + view.getClass().getSimpleName() + ".jte";
    }
}
