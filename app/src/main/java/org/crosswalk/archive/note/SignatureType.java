package org.crosswalk.archive.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.Arrays;

/** What a signature says, and the byte that stands for it in a key's id (C2SP signed-note). */
public enum SignatureType {
    /** This is my text. */
    NOTE(0x01) {
        @Override
        byte[] sign(PrivateKey key, String text, Instant at) {
            return Ed25519.sign(key, utf8(text));
        }

        @Override
        boolean verifies(VerifierKey key, String text, NoteSignature signature) {
            return signature.signature().length == Ed25519.SIGNATURE_BYTES
                    && Ed25519.verifies(key.key(), utf8(text), signature.signature());
        }
    },

    /** At this time, this was the largest consistent tree I had seen of this log (C2SP tlog-cosignature, v1). */
    COSIGNATURE(0x04) {
        @Override
        byte[] sign(PrivateKey key, String text, Instant at) {
            byte[] signature = Ed25519.sign(key, cosigned(at.getEpochSecond(), text));
            return ByteBuffer.allocate(Long.BYTES + signature.length)
                    .putLong(at.getEpochSecond())
                    .put(signature)
                    .array();
        }

        @Override
        boolean verifies(VerifierKey key, String text, NoteSignature signature) {
            byte[] timed = signature.signature();
            return timed.length == Long.BYTES + Ed25519.SIGNATURE_BYTES
                    && Ed25519.verifies(
                            key.key(),
                            cosigned(ByteBuffer.wrap(timed).getLong(), text),
                            Arrays.copyOfRange(timed, Long.BYTES, timed.length));
        }
    };

    private final byte code;

    SignatureType(int code) {
        this.code = (byte) code;
    }

    static SignatureType of(byte code) {
        return Arrays.stream(values())
                .filter(type -> type.code == code)
                .findFirst()
                .orElseThrow(() -> new BrokenNote("its key is of a type that is not known here"));
    }

    byte code() {
        return code;
    }

    abstract byte[] sign(PrivateKey key, String text, Instant at);

    abstract boolean verifies(VerifierKey key, String text, NoteSignature signature);

    private static byte[] cosigned(long seconds, String text) {
        return utf8("cosignature/v1\ntime " + seconds + "\n" + text);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
