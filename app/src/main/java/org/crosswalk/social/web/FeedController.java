package org.crosswalk.social.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.swagger.v3.oas.annotations.Hidden;
import org.crosswalk.access.Open;
import org.crosswalk.common.OrgId;
import org.crosswalk.social.feed.Feed;
import org.crosswalk.web.PageError;

/** What is published, for everybody who follows it without an account anywhere. */
@Hidden
@Controller
@Open
class FeedController {
    private static final String ATOM = "application/atom+xml;charset=utf-8";

    private final Feed feed;

    FeedController(Feed feed) {
        this.feed = feed;
    }

    @Get(uri = "/feed.atom", produces = ATOM)
    String district() {
        return feed.ofDistrict();
    }

    @Get(uri = "/schools/{school}/feed.atom", produces = ATOM)
    String school(@PathVariable String school) {
        return feed.of(new OrgId(school)).orElseThrow(PageError::notFound);
    }

    @Get("/feed/pictures/{digest}")
    HttpResponse<byte[]> picture(@PathVariable String digest) {
        return feed.picture(digest)
                .map(found -> HttpResponse.ok(found.bytes())
                        .contentType(MediaType.of(found.picture().mediaType())))
                .orElseThrow(PageError::notFound);
    }
}
