package org.crosswalk.records.production.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PipedTest {
    @Test
    void everyPartMayBeReadByAnotherThread() throws Exception {
        byte[] volume = new byte[1_000_000];
        new Random(7).nextBytes(volume);
        ByteArrayOutputStream arrived = new ByteArrayOutputStream();
        try (InputStream piped = Piped.from(out -> out.write(volume))) {
            byte[] part;
            do {
                FutureTask<byte[]> reading = new FutureTask<>(() -> piped.readNBytes(70_000));
                Thread reader = Thread.ofPlatform().start(reading);
                part = reading.get();
                reader.join();
                arrived.write(part);
            } while (part.length > 0);
        }
        assertThat(arrived.toByteArray()).isEqualTo(volume);
    }

    @Test
    void whatBreaksOffDoesNotLookWhole() {
        InputStream piped = Piped.from(out -> {
            out.write(new byte[10]);
            throw new IOException("The disk is gone");
        });
        assertThatThrownBy(piped::readAllBytes).isInstanceOf(IOException.class).hasMessage("The disk is gone");
    }

    @Test
    void whoeverStopsReadingStopsTheWriter() throws Exception {
        CountDownLatch stopped = new CountDownLatch(1);
        InputStream piped = Piped.from(out -> {
            try {
                while (true) {
                    out.write(new byte[100_000]);
                }
            } finally {
                stopped.countDown();
            }
        });
        assertThat(piped.readNBytes(10)).hasSize(10);
        piped.close();
        assertThat(stopped.await(30, TimeUnit.SECONDS)).isTrue();
    }
}
