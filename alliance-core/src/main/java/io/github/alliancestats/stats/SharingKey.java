package io.github.alliancestats.stats;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A secret that forces share to exchange answers: ids of records, references of joint work and the names of
 * groups, people, addresses and agencies leave a force only as a keyed hash (HMAC-SHA256, 128 bits of it),
 * so that equal ones meet and none can be read.
 *
 * <p>What a holder of the key can do: guess an id or a reference, hash the guess, and see whether it is
 * among those of an answer. Ids that are short or run in sequence can all be tried. So the key is to be
 * held by those who may know the ids, and changed from one exchange to the next; whoever has an answer but
 * not the key learns how many ids and names there are and nothing else of them. The keys of a breakdown's rows are not
 * hashed: a table by crime group names the groups.
 *
 * <p>Immutable and thread-safe. Its {@code toString} does not print the secret.
 */
public final class SharingKey {

    private static final int LEAST_BYTES = 32;

    private final byte[] secret;

    private SharingKey(byte[] secret) {
        this.secret = secret;
    }

    /**
     * Takes a secret.
     *
     * @param secret at least 32 bytes from a cryptographic source of randomness; copied
     * @return the key
     * @throws IllegalArgumentException if it is shorter
     */
    public static SharingKey of(byte[] secret) {
        if (secret.length < LEAST_BYTES) {
            throw new IllegalArgumentException(
                    "a sharing key must have at least " + LEAST_BYTES + " bytes, but had " + secret.length);
        }
        return new SharingKey(secret.clone());
    }

    /** What tells answers under this key from others, without giving it away. */
    String fingerprint() {
        IdHash hash = hash("fingerprint", "".getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits(hash.high());
    }

    IdHash hash(IdHash id) {
        return hash(
                "id",
                ByteBuffer.allocate(16).putLong(id.high()).putLong(id.low()).array());
    }

    String hash(String reference) {
        IdHash hash = hash("reference", reference.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits(hash.high()) + HexFormat.of().toHexDigits(hash.low());
    }

    private IdHash hash(String use, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update(use.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            ByteBuffer code = ByteBuffer.wrap(mac.doFinal(message));
            return new IdHash(code.getLong(), code.getLong());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform must have HMAC-SHA256", e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SharingKey that && Arrays.equals(secret, that.secret);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(secret);
    }

    /** {@return the fingerprint, which does not give the secret away} */
    @Override
    public String toString() {
        return "sharing key " + fingerprint();
    }
}
