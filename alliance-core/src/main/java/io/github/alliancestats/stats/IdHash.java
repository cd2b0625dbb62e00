package io.github.alliancestats.stats;

import io.github.alliancestats.record.RecordId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The first 128 bits of the SHA-256 of a record's id: enough that no two ids will ever share one. */
record IdHash(long high, long low) {

    static IdHash of(RecordId id) {
        // the length keeps the two texts apart
        String text = id.force().value().length() + ":" + id.force().value() + id.value();
        ByteBuffer digest = ByteBuffer.wrap(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
        return new IdHash(digest.getLong(), digest.getLong());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must have SHA-256", e);
        }
    }
}
