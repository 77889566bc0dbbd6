package org.crosswalk.social.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.multipart.MultipartBody;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.archive.Attachments;
import org.crosswalk.social.Picture;
import org.crosswalk.social.PostId;
import org.crosswalk.social.posts.PostBook;
import org.crosswalk.social.posts.Writing;
import org.crosswalk.social.posts.Writing.Saving;
import org.crosswalk.social.posts.WrittenPost;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.web.PageError;

/** Writing posts, and seeing what becomes of them. */
@Hidden
@Controller("/posts")
@Produces(MediaType.TEXT_HTML)
class PostsController {
    private final PostBook book;
    private final Writing writing;
    private final Uploads uploads;
    private final PostFormPages forms;
    private final PostLists lists;
    private final PostPages pages;
    private final PostRights rights;
    private final Attachments attachments;
    private final Clock clock;

    PostsController(
            PostBook book,
            Writing writing,
            Uploads uploads,
            PostFormPages forms,
            PostLists lists,
            PostPages pages,
            PostRights rights,
            Attachments attachments,
            Clock clock) {
        this.book = book;
        this.writing = writing;
        this.uploads = uploads;
        this.forms = forms;
        this.lists = lists;
        this.pages = pages;
        this.rights = rights;
        this.attachments = attachments;
        this.clock = clock;
    }

    @Get
    @Needs(Act.WRITE_POST)
    View list(SignedIn who, Frame frame) {
        return lists.page(who, frame, null);
    }

    @Get("/new")
    @Needs(Act.WRITE_POST)
    View form(SignedIn who, Frame frame) {
        return forms.empty(who, frame);
    }

    @Post("/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Act.WRITE_POST)
    View preview(Frame frame, @Body Map<String, Object> form) {
        Object chosen = form.getOrDefault("account", List.of());
        Set<String> accounts = chosen instanceof List<?> several
                ? several.stream().map(String::valueOf).collect(java.util.stream.Collectors.toSet())
                : Set.of(String.valueOf(chosen));
        return forms.preview(
                frame,
                PostForm.school(String.valueOf(form.getOrDefault("school", ""))),
                String.valueOf(form.getOrDefault("text", "")),
                String.valueOf(form.getOrDefault("link", "")),
                accounts);
    }

    @Post("/new")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Needs(Act.WRITE_POST)
    HttpResponse<?> write(SignedIn who, Frame frame, @Body MultipartBody body) {
        return save(who, frame, Optional.empty(), Parts.of(body));
    }

    @Post("/{post}/edit")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Needs(Act.WRITE_POST)
    HttpResponse<?> change(SignedIn who, Frame frame, String post, @Body MultipartBody body) {
        return save(who, frame, Optional.of(own(who, post)), Parts.of(body));
    }

    private HttpResponse<?> save(SignedIn who, Frame frame, Optional<WrittenPost> post, Parts parts) {
        List<Picture> had = post.map(found -> found.draft().pictures()).orElse(List.of());
        Uploads.Pictures pictures = uploads.of(parts, had);
        PostForm form = PostForm.of(parts, pictures.taken(), pictures.problems(), clock.getZone());
        if (!form.problems().isEmpty()) {
            return again(who, frame, post, had, form, form.problems());
        }
        ZonedDateTime now = ZonedDateTime.now(clock);
        Saving saving = post.map(found -> writing.change(who, found, form.draft(), now))
                .orElseGet(() -> writing.write(who, form.draft(), now));
        return switch (saving) {
            case Saving.Saved(PostId id) -> HttpResponse.seeOther(URI.create("/posts/" + id));
            case Saving.Faulty(var faults) ->
                again(
                        who,
                        frame,
                        post,
                        had,
                        form,
                        faults.stream().map(Enum::name).toList());
            case Saving.NotTheirs _ -> again(who, frame, post, had, form, List.of("NOT_THEIRS"));
            case Saving.NotNow _ -> again(who, frame, post, had, form, List.of("NOT_NOW"));
        };
    }

    /** New pictures are chosen again: a browser fills no file in by itself, and only what was saved is shown. */
    private HttpResponse<?> again(
            SignedIn who,
            Frame frame,
            Optional<WrittenPost> post,
            List<Picture> had,
            PostForm form,
            List<String> problems) {
        return HttpResponse.unprocessableEntity().body(forms.again(who, frame, post, form.withPictures(had), problems));
    }

    private WrittenPost own(SignedIn who, String post) {
        return PostId.parse(post)
                .flatMap(book::find)
                .filter(found -> found.author().equals(who.person()))
                .orElseThrow(PageError::notFound);
    }

    @Get("/{post}")
    @Needs(Act.WRITE_POST)
    View post(SignedIn who, Frame frame, String post) {
        return pages.page(who, frame, seen(who, post), null);
    }

    private WrittenPost seen(SignedIn who, String post) {
        return PostId.parse(post)
                .flatMap(book::find)
                .filter(found -> rights.maySee(who, found))
                .orElseThrow(PageError::notFound);
    }

    @Get("/{post}/edit")
    @Needs(Act.WRITE_POST)
    View edit(SignedIn who, Frame frame, String post) {
        return forms.edit(who, frame, own(who, post));
    }

    @Get("/{post}/pictures/{digest}")
    @Produces("image/jpeg")
    @Needs(Act.WRITE_POST)
    HttpResponse<byte[]> picture(SignedIn who, String post, String digest) {
        return seen(who, post).draft().pictures().stream()
                .filter(picture -> picture.digest().equals(digest))
                .findFirst()
                .map(picture ->
                        HttpResponse.ok(attachments.read(digest)).contentType(MediaType.of(picture.mediaType())))
                .orElseThrow(PageError::notFound);
    }
}
