package org.crosswalk.api;

import io.micronaut.core.io.ResourceLoader;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.crosswalk.access.Open;
import org.crosswalk.web.PageError;

/** The API's own description (OpenAPI 3), made from the code when it is compiled, and open to all. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Crosswalk",
                        version = "1",
                        description =
                                "Messages of a school, decided by the same policy as on the pages. Errors are problem+json (RFC 9457)."),
        security = @SecurityRequirement(name = "bearer"))
@SecurityScheme(name = "bearer", type = SecuritySchemeType.HTTP, scheme = "bearer")
@Controller("/api/v1/openapi.yml")
@Hidden
class ApiDocument {
    private static final String COMPILED = "classpath:META-INF/swagger/openapi.yml";

    private final ResourceLoader resources;

    ApiDocument(ResourceLoader resources) {
        this.resources = resources;
    }

    @Get
    @Open
    @Produces(MediaType.APPLICATION_YAML)
    String document() throws IOException {
        try (InputStream yaml = resources.getResourceAsStream(COMPILED).orElseThrow(PageError::notFound)) {
            return new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
