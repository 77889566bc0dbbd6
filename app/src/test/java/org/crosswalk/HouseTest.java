package org.crosswalk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Set;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.Credentials;

/** The directions of the house. A feature's name is its package under {@code org.crosswalk}. */
@AnalyzeClasses(packages = "org.crosswalk", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
    private static final String[] FEATURES = {
        "org.crosswalk.access..",
        "org.crosswalk.api..",
        "org.crosswalk.archive..",
        "org.crosswalk.commands..",
        "org.crosswalk.contacts..",
        "org.crosswalk.database..",
        "org.crosswalk.delivery..",
        "org.crosswalk.demo..",
        "org.crosswalk.files..",
        "org.crosswalk.gates..",
        "org.crosswalk.hours..",
        "org.crosswalk.messaging..",
        "org.crosswalk.optout..",
        "org.crosswalk.policy..",
        "org.crosswalk.records..",
        "org.crosswalk.review..",
        "org.crosswalk.roster..",
        "org.crosswalk.scan..",
        "org.crosswalk.social..",
        "org.crosswalk.translation..",
        "org.crosswalk.web.."
    };

    private static final Set<String> GROUND_FLOOR = Set.of("common", "moderation", "templates");

    @ArchTest
    static void everyFeatureIsNamedAbove(JavaClasses house) {
        assertThat(house.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith("org.crosswalk."))
                        .map(name -> name.split("\\.")[2])
                        .filter(name -> !GROUND_FLOOR.contains(name))
                        .map(name -> "org.crosswalk." + name + ".."))
                .containsOnly(FEATURES);
    }

    @ArchTest
    static final ArchRule libraryKnowsNothingOfTheService = noClasses()
            .that()
            .resideInAnyPackage("org.crosswalk.moderation..", "org.crosswalk.templates..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FEATURES)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("io.micronaut..", "java.sql..", "javax.sql..")
            .because("the scanner and the pages are libraries, of use without the service");

    @ArchTest
    static final ArchRule policyLooksNothingUp = noClasses()
            .that()
            .resideInAPackage("org.crosswalk.policy..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    "org.crosswalk.policy..",
                    "org.crosswalk.common..",
                    "java..",
                    "org.jspecify..",
                    "org.yaml.snakeyaml..")
            .because("rules decide from facts gathered before; the pack loader alone may read YAML");

    @ArchTest
    static final ArchRule archiveStandsAlone = noClasses()
            .that()
            .resideInAPackage("org.crosswalk.archive..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(except("org.crosswalk.archive.."))
            .because("what is archived must be readable when every other feature has changed");

    @ArchTest
    static final ArchRule messagingUsesItsFeaturesAndNoOthers = noClasses()
            .that()
            .resideInAPackage("org.crosswalk.messaging..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.crosswalk.records..",
                    "org.crosswalk.api..",
                    "org.crosswalk.demo..",
                    "org.crosswalk.commands..")
            .because("messaging stands on policy, roster, archive, delivery and review, and the rest stands on it");

    @ArchTest
    static final ArchRule recordsNeverAskMessaging = noClasses()
            .that()
            .resideInAPackage("org.crosswalk.records..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.crosswalk.messaging..")
            .because("the records are what the archive holds, not what another feature remembers");

    @ArchTest
    static final ArchRule recordsPostLettersAndNothingElse = noClasses()
            .that()
            .resideInAPackage("org.crosswalk.records..")
            .and()
            .resideOutsideOfPackages("org.crosswalk.records.letters..", "org.crosswalk.records.reminders..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.crosswalk.delivery..")
            .because("letters to requesters and reminders leave through the outbox, and no record is looked up in it");

    @ArchTest
    static final ArchRule groundFloorKnowsNoFeature = noClasses()
            .that()
            .resideInAPackage("org.crosswalk.common..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FEATURES)
            .because("every feature stands on the common values");

    @ArchTest
    static final ArchRule pageFrameKnowsNoFeature = noClasses()
            .that()
            .resideInAPackage("org.crosswalk.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(except("org.crosswalk.web.."))
            .because("web holds the frame, errors and form tokens, and nothing of a feature");

    @ArchTest
    static final ArchRule mailIsKnownToItsChannelOnly = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.crosswalk.delivery.email..", "org.crosswalk.archive.journal..", "org.crosswalk.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..", "org.subethamail..")
            .because("a channel can be exchanged only where nothing else speaks its language");

    @ArchTest
    static final ArchRule luceneIsKnownToSearchAndScanOnly = noClasses()
            .that()
            .resideOutsideOfPackages("org.crosswalk.moderation..", "org.crosswalk.records.index..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..")
            .because("a larger district will search with something else behind the same port");

    @ArchTest
    static final ArchRule sqlIsSpokenInStoresOnly = noClasses()
            .that()
            .resideOutsideOfPackages("org.crosswalk..store..", "org.crosswalk.database..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "io.micronaut.data..")
            .because("a domain that knows its tables cannot be read without them");

    @ArchTest
    static final ArchRule httpIsSpokenAtTheEdgeOnly = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.crosswalk..web..",
                    "org.crosswalk.api..",
                    "org.crosswalk.archive.witness.http..",
                    "org.crosswalk.translation.http..",
                    "org.crosswalk.social.wire..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.micronaut.http..", "java.net.http..", "com.sun.net.httpserver..")
            .because("a feature does the same whoever asks: a page, a program or a command;"
                    + " a witness is somebody else's, and HTTP is the language that C2SP gives it;"
                    + " a translator is another server too;"
                    + " and the wire to the networks is the one place where time, size, hosts and secrets are bounded");

    @ArchTest
    static final ArchRule storesAreTheirFeaturesOwn = slices().matching("org.crosswalk.(*)..store..")
            .should()
            .notDependOnEachOther()
            .because("a feature reads another's tables through its face");

    @ArchTest
    static final ArchRule pagesAreTheirFeaturesOwn = slices().matching("org.crosswalk.(*).web..")
            .should()
            .notDependOnEachOther()
            .because("a feature's pages are nobody else's business");

    @ArchTest
    static final ArchRule nobodyOutsideReachesIntoAStore = noClasses()
            .that()
            .resideOutsideOfPackage("org.crosswalk..store..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.crosswalk..store..")
            .because("the feature's root package has the face, and the store implements it");

    @ArchTest
    static final ArchRule nobodyOutsideReachesIntoAController = noClasses()
            .that()
            .resideOutsideOfPackage("org.crosswalk.*.web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.crosswalk.*.web..")
            .because("controllers call the features, never the other way");

    @ArchTest
    static final ArchRule secretsAreOpenedByThePublisherOnly = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.crosswalk.social.accounts..",
                    "org.crosswalk.social.publishing..",
                    "org.crosswalk.social.afterwards..")
            .should()
            .callMethod(Credentials.class, "open", AccountId.class)
            .because("a person sees a secret only together with another, and that is archived");

    @ArchTest
    static final ArchRule socialStandsOnItsFeatures = noClasses()
            .that()
            .resideInAPackage("org.crosswalk.social..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.crosswalk.records..",
                    "org.crosswalk.api..",
                    "org.crosswalk.demo..",
                    "org.crosswalk.commands..",
                    "org.crosswalk.messaging.store..",
                    "org.crosswalk.messaging.web..")
            .because("of messaging a post needs the policy in force and its words, and nothing else");

    @ArchTest
    static final ArchRule gatesStandAtTheSide = noClasses()
            .that()
            .resideOutsideOfPackages("org.crosswalk.gates..", "org.crosswalk.commands..", "org.crosswalk.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.crosswalk.gates..")
            .because("they answer to the ports of messaging, posts and access, so that nobody needs to know them");

    @ArchTest
    static final ArchRule timeIsAnArgument = noClasses()
            .that()
            .resideOutsideOfPackages("org.crosswalk.web..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("a decision must come out the same when it is looked into later");

    private static String[] except(String own) {
        return Arrays.stream(FEATURES).filter(feature -> !feature.equals(own)).toArray(String[]::new);
    }
}
