package org.crosswalk.moderation.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.crosswalk.moderation.roster.KnownStudent;

/** Posts of about 43 words, as schools write them; every third names a student, every tenth says what it should not. */
final class MadeUpPosts {
    private static final List<String> SENTENCES = List.of(
            "The bus for the away game leaves the lower lot at 3:15, so please be dressed and ready by three.",
            "Practice moves indoors today because of the rain; bring running shoes and a full water bottle.",
            "Our spring concert is on Thursday evening at seven, and the doors of the auditorium open at half past six.",
            "Thank you to all the families who helped at the book fair, we raised enough for forty new library books!",
            "Permission slips for the museum trip are due on Friday, and a bag lunch is needed for everyone.",
            "Los boletines de notas llegan la próxima semana; llamen a la oficina si tienen preguntas.",
            "A reunião de pais será na terça-feira às dezoito horas na biblioteca da escola.",
            "Final score 42-30, what a comeback in the fourth quarter by a team that never stopped believing.",
            "Chess club meets in Room 207 after school, new players are welcome and snacks are provided.",
            "The cafeteria will serve pizza on Wednesday instead of Thursday because of the early release.");
    private static final List<String> HARMS = List.of(
            "honestly you are such a loser and nobody likes you",
            "text me on my cell after practice and do not tell your parents",
            "buy two and get one free at my shop this weekend only");

    private final Random random = new Random(7);
    private final List<KnownStudent> students;

    private MadeUpPosts(List<KnownStudent> students) {
        this.students = students;
    }

    static List<String> of(int posts, List<KnownStudent> students) {
        MadeUpPosts made = new MadeUpPosts(students);
        return IntStream.range(0, posts).mapToObj(made::post).toList();
    }

    private String post(int number) {
        StringBuilder post = new StringBuilder(one(SENTENCES)).append(' ').append(one(SENTENCES));
        if (number % 3 == 0) {
            KnownStudent student = one(students);
            post.append(" Well done ").append(student.givenNames().getFirst()).append(' ');
            post.append(student.familyName()).append('!');
        }
        if (number % 10 == 0) {
            post.append(' ').append(one(HARMS)).append('.');
        }
        return post.toString();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
