package org.crosswalk.records.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.records.saved.SavedSearch;
import org.crosswalk.records.saved.SavedSearches;
import org.crosswalk.templates.page.ArchivePage;

/** Keeps searches under a name. */
@Hidden
@Controller("/archive/searches")
class SavedSearchesController {
    private final SavedSearches searches;
    private final Clock clock;

    SavedSearchesController(SavedSearches searches, Clock clock) {
        this.searches = searches;
        this.clock = clock;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Act.SEARCH_ARCHIVE)
    HttpResponse<?> save(SignedIn who, @Body Map<String, String> form) {
        String words = form.getOrDefault("words", "").strip();
        String name = form.getOrDefault("name", "").strip();
        if (!words.isEmpty() && words.length() <= SavedSearch.LONGEST_WORDS) {
            // a search without a name of its own is called by its words
            String called = name.isEmpty() ? words : name;
            String cut = called.substring(0, Math.min(called.length(), SavedSearch.LONGEST_NAME));
            searches.add(new SavedSearch(UUID.randomUUID().toString(), cut, words, who.person(), clock.instant()));
        }
        return HttpResponse.seeOther(URI.create(ArchivePage.href(words)));
    }

    @Post("/{search}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Act.SEARCH_ARCHIVE)
    HttpResponse<?> remove(SignedIn who, @PathVariable String search, @Body Map<String, String> form) {
        searches.remove(search, who.person(), clock.instant());
        return HttpResponse.seeOther(URI.create("/archive"));
    }
}
