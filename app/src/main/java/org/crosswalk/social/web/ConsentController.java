package org.crosswalk.social.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crosswalk.access.Open;
import org.crosswalk.access.Secret;
import org.crosswalk.archive.Attachments;
import org.crosswalk.social.consent.Question;
import org.crosswalk.social.consent.Question.Answer;
import org.crosswalk.social.oversight.ConsentAnswers;
import org.crosswalk.social.oversight.ConsentAnswers.Answered;
import org.crosswalk.social.posts.Draft;
import org.crosswalk.social.posts.WrittenPost;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.page.ConsentPage;
import org.crosswalk.web.PageError;

/** The page behind a family's link. Nobody signs in here; whoever has the link has the question. */
@Hidden
@Controller("/consent/{token}")
@Produces(MediaType.TEXT_HTML)
class ConsentController {
    private final ConsentAnswers answers;
    private final Attachments attachments;
    private final Names names;
    private final Clock clock;

    ConsentController(ConsentAnswers answers, Attachments attachments, Names names, Clock clock) {
        this.answers = answers;
        this.attachments = attachments;
        this.names = names;
        this.clock = clock;
    }

    @Get
    @Open
    View question(Frame frame, String token) {
        Question question = asked(token);
        return page(frame.in(names.words(question.person())), token, question, post(question));
    }

    private Question asked(String token) {
        return answers.find(new Secret(token), ZonedDateTime.now(clock)).orElseThrow(PageError::notFound);
    }

    private WrittenPost post(Question question) {
        return answers.post(question).orElseThrow(PageError::notFound);
    }

    private ConsentPage page(Frame frame, String token, Question question, WrittenPost post) {
        Draft draft = post.draft();
        return new ConsentPage(
                frame,
                token,
                names.person(question.student()),
                names.school(post.school()),
                question.outlets().stream()
                        .sorted()
                        .map(outlet -> frame.words().of("network." + outlet.toUpperCase(Locale.ROOT)))
                        .toList(),
                draft.text(),
                draft.link() == null ? "" : draft.link().toString(),
                PostPages.pictures(draft),
                draft.at(),
                question.until(),
                question.answers().stream()
                        .reduce((_, newer) -> newer)
                        .map(answered -> answered.answer().name())
                        .orElse(""));
    }

    @Get("/pictures/{digest}")
    @Produces("image/jpeg")
    @Open
    HttpResponse<byte[]> picture(String token, String digest) {
        return post(asked(token)).draft().pictures().stream()
                .filter(picture -> picture.digest().equals(digest))
                .findFirst()
                .map(picture ->
                        HttpResponse.ok(attachments.read(digest)).contentType(MediaType.of(picture.mediaType())))
                .orElseThrow(PageError::notFound);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Open
    HttpResponse<?> answer(String token, @Body Map<String, String> form) {
        Optional<Answer> answer = answer(AccountForm.field(form, "answer"));
        if (answer.isEmpty()) {
            return HttpResponse.badRequest();
        }
        return switch (answers.answer(new Secret(token), answer.get(), ZonedDateTime.now(clock))) {
            case Answered.Kept _ -> HttpResponse.seeOther(URI.create("/consent/" + token));
            case Answered.NoSuchQuestion _, Answered.NoRight _ -> throw PageError.notFound();
        };
    }

    private static Optional<Answer> answer(String name) {
        for (Answer answer : Answer.values()) {
            if (answer.name().equals(name)) {
                return Optional.of(answer);
            }
        }
        return Optional.empty();
    }
}
