package org.crosswalk.access.web;

import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Asks the database on a thread that may wait for it. */
@Singleton
class Blocking {
    private final Scheduler scheduler;

    Blocking(@Named(TaskExecutors.BLOCKING) ExecutorService threads) {
        this.scheduler = Schedulers.fromExecutorService(threads);
    }

    /** What the question answers; nothing where it answers null. */
    <T> Publisher<T> ask(Callable<@Nullable T> question) {
        return Mono.<T>fromCallable(question).subscribeOn(scheduler);
    }
}
