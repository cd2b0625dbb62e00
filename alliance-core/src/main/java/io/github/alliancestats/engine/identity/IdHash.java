package io.github.alliancestats.engine.identity;

import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.record.common.RecordId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The first 128 bits of the SHA-256 of a record's id: enough that no two ids will ever share one. */
public record IdHash(long high, long low) implements Comparable<IdHash> {

    public static IdHash of(RecordKey key) {
        RecordId id = key.id();
        // the length makes the text unambiguous
        String text = key.kind() + ":" + id.force().value().length() + ":"
                + id.force().value() + id.value();
        ByteBuffer digest = ByteBuffer.wrap(ByteSink.sha256(text.getBytes(StandardCharsets.UTF_8)));
        return new IdHash(digest.getLong(), digest.getLong());
    }

    @Override
    public int compareTo(IdHash other) {
        int byHigh = Long.compareUnsigned(high, other.high);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
    }
}
