package org.crosswalk.social.publishing;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.crosswalk.delivery.Eventually;
import org.crosswalk.social.Account;
import org.crosswalk.social.Post;
import org.crosswalk.social.PostId;
import org.crosswalk.social.Publications;
import org.crosswalk.social.network.SocialNetwork;

/**
 * The publisher with its database and real adapters as a process of its own. It publishes one text on every account, and is made
 * to be killed: after sending it says so and waits for ever, before anything is written down.
 */
public final class PublisherProcess {
    private PublisherProcess() {}

    /** Arguments: its folder, what it does (pause, run or heal), and the texts, of which it publishes the last. */
    public static void main(String[] arguments) {
        String mode = arguments[1];
        List<String> texts = List.of(arguments).subList(2, arguments.length);
        ApplicationContext context = ApplicationContext.builder()
                .properties(Map.of(
                        "crosswalk.home", arguments[0],
                        "test.publisher", "true",
                        "test.publisher.mode", mode,
                        "crosswalk.delivery.enabled", "false",
                        "crosswalk.social.wire.loopback", "true",
                        "crosswalk.social.publishing.poll", "100ms",
                        "crosswalk.social.publishing.delays", "1s,1s,1s,1s,1s,1s"))
                .start();
        if (mode.equals("heal")) {
            Publications publications = context.getBean(Publications.class);
            Eventually.holds(() -> texts.stream()
                    .flatMap(text -> publications.of(id(text)).stream())
                    .allMatch(one -> one.state() == Publications.State.PUBLISHED));
            texts.forEach(text -> publications
                    .of(id(text))
                    .forEach(one -> System.out.println("PUBLISHED " + one.account() + " " + one.where())));
            context.close();
            System.exit(0);
        } else {
            schedule(context, texts.getLast());
            waitForEver();
        }
    }

    private static void schedule(ApplicationContext context, String text) {
        @SuppressWarnings("unchecked")
        TransactionOperations<Connection> transactions = context.getBean(TransactionOperations.class);
        Publications publications = context.getBean(Publications.class);
        Instant now = Instant.now();
        transactions.executeWrite(_ -> {
            for (Account account : context.getBean(OnePublisher.class).all()) {
                publications.schedule(new Post(id(text), text, null, List.of(), false), account, now, now);
            }
            return text;
        });
        say("SCHEDULED");
    }

    private static PostId id(String text) {
        return new PostId(
                UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString());
    }

    private static synchronized void say(String word) {
        System.out.println(word);
        System.out.flush();
    }

    private static void waitForEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stands between the adapter and the publisher. */
    @Singleton
    @Requires(property = "test.publisher.mode")
    static class BetweenSentAndRecorded implements BeanCreatedEventListener<SocialNetwork> {
        private final String mode = System.getProperty("publisher.mode", "heal");

        @Override
        public SocialNetwork onCreated(BeanCreatedEvent<SocialNetwork> event) {
            SocialNetwork real = event.getBean();
            return (SocialNetwork) Proxy.newProxyInstance(
                    SocialNetwork.class.getClassLoader(), new Class<?>[] {SocialNetwork.class}, (_, method, values) -> {
                        boolean publishes = method.getName().equals("publish");
                        if (publishes) {
                            say("SENDING " + real.network());
                        }
                        try {
                            Object answer = method.invoke(real, values);
                            if (publishes && mode.equals("pause")) {
                                say("SENT " + real.network() + " " + answer);
                                waitForEver();
                            }
                            return answer;
                        } catch (InvocationTargetException e) {
                            throw Objects.requireNonNull(e.getCause());
                        }
                    });
        }
    }
}
