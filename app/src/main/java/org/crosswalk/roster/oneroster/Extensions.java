package org.crosswalk.roster.oneroster;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.crosswalk.roster.GroupKind;
import org.jspecify.annotations.Nullable;

/**
 * What a district's packages carry beyond OneRoster, and how to tell teams and clubs from classes.
 *
 * @param groupKind the column of {@code classes.csv} that says team, club or class
 * @param language the column of {@code users.csv} with a BCP 47 tag
 * @param teamKinds values of that column which mean a team
 * @param clubKinds values of that column which mean a club
 * @param teamWords words in the title of a class or its course which mean a team where the column is silent
 * @param clubWords words in the title of a class or its course which mean a club where the column is silent
 */
@ConfigurationProperties("crosswalk.roster.extensions")
record Extensions(
        @Bindable(defaultValue = "metadata.groupKind") String groupKind,

        @Bindable(defaultValue = "metadata.preferredLanguage")
        String language,

        @Bindable(defaultValue = "team,sport,athletics") List<String> teamKinds,
        @Bindable(defaultValue = "club,activity") List<String> clubKinds,
        @Bindable(defaultValue = "varsity,jv,team") List<String> teamWords,
        @Bindable(defaultValue = "club,society") List<String> clubWords) {

    /** A team, club or class; what nothing marks as a team or club is a class. */
    GroupKind kind(CsvLine line, @Nullable String course) {
        String said = line.raw(groupKind);
        if (said != null) {
            return kind(List.of(said.toLowerCase(Locale.ROOT)), teamKinds, clubKinds);
        }
        if ("homeroom".equalsIgnoreCase(line.raw("classType"))) {
            return GroupKind.CLASS;
        }
        return kind(words(line.raw("title") + " " + course), teamWords, clubWords);
    }

    private static List<String> words(String title) {
        return Arrays.asList(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    }

    private static GroupKind kind(List<String> words, List<String> team, List<String> club) {
        if (words.stream().anyMatch(team::contains)) {
            return GroupKind.TEAM;
        }
        return words.stream().anyMatch(club::contains) ? GroupKind.CLUB : GroupKind.CLASS;
    }
}
