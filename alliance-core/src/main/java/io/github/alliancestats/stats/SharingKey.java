package io.github.alliancestats.stats;

import io.github.alliancestats.engine.identity.IdHash;
import io.github.alliancestats.quality.Deduplication;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A secret that forces share to exchange sealed summaries. See {@link Summary#sealedUnder}.
 *
 * <p><b>Protected by the key:</b>
 * <ul>
 *   <li>Ids of records, references of joint work, and the names of groups, people, addresses and agencies
 *       that a measure counts. Each is replaced by a keyed hash: 128 bits of an HMAC-SHA-256.
 *   <li>The bytes of a sealed summary as a whole. They end in an HMAC-SHA-256 over every byte before it, so
 *       {@link StatsQuery#readSummary} refuses bytes that were altered or written without the key.
 * </ul>
 *
 * <p><b>Not protected:</b>
 * <ul>
 *   <li>Figures, counts, the forces with data, the declared coverage, the force, facts and day of each rejected row,
 *       and the keys of a breakdown's rows are in clear. A table by crime group names the groups. Send the bytes over
 *       an encrypted channel.
 *   <li>Equal ids and names have equal hashes under one key. One person has the same hash in two summaries,
 *       so anyone who holds both can link them, also without the key.
 *   <li>Anyone who holds the key can hash a guess and look for it in a summary. Ids that are short or run in
 *       sequence can all be tried. Give the key only to those who may know the ids.
 *   <li>The fingerprint of the query is in clear. It covers the names of operations and the fingerprint of the
 *       key. Anyone who knows the latter, which {@link StatsQuery#seal} returns, can check a guess of a name.
 *   <li>All forces of an exchange hold the same key. The authentication code shows that one of them wrote the
 *       summary, not which one.
 *   <li>A genuine summary that is sent again is accepted again. With {@link Deduplication#BY_ID} the copies do
 *       not add, because they have ids in common.
 * </ul>
 *
 * <p>Use a new key for each exchange, so that hashes of two exchanges cannot be linked.
 *
 * <p>Immutable and thread-safe. Its {@code toString} does not print the secret.
 */
public final class SharingKey {

    /** The length of an {@linkplain #authenticationCode authentication code}. */
    static final int CODE_BYTES = 32;

    private static final int LEAST_BYTES = 32;
    private static final byte[] NOTHING = {};

    private final byte[] secret;
    private final byte[] authenticationKey;
    private final String fingerprint;

    private SharingKey(byte[] secret) {
        this.secret = secret;
        this.authenticationKey = derived("authentication", NOTHING);
        this.fingerprint = HexFormat.of()
                .toHexDigits(firstBytes(derived("fingerprint", NOTHING)).high());
    }

    /**
     * Creates a key from a secret.
     *
     * @param secret at least 32 bytes from a cryptographic source of randomness; copied
     * @return the key
     * @throws IllegalArgumentException if the secret is shorter, or if all its bytes are equal, as in an array
     *     that was never filled
     */
    public static SharingKey of(byte[] secret) {
        if (secret.length < LEAST_BYTES) {
            throw new IllegalArgumentException(
                    "a sharing key must have at least " + LEAST_BYTES + " bytes, but had " + secret.length);
        }
        if (isOneByteRepeated(secret)) {
            throw new IllegalArgumentException("a sharing key must be random, but all its bytes are equal:"
                    + " fill it from a java.security.SecureRandom");
        }
        return new SharingKey(secret.clone());
    }

    private static boolean isOneByteRepeated(byte[] secret) {
        return Arrays.equals(secret, 1, secret.length, secret, 0, secret.length - 1);
    }

    /** Returns what identifies this key without disclosing it. */
    String fingerprint() {
        return fingerprint;
    }

    /** Returns the HMAC-SHA-256 of bytes, under a key that is derived for this purpose only. */
    byte[] authenticationCode(byte[] bytes) {
        return hmac(authenticationKey).doFinal(bytes);
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
        return firstBytes(derived(use, message));
    }

    private static IdHash firstBytes(byte[] code) {
        ByteBuffer bytes = ByteBuffer.wrap(code);
        return new IdHash(bytes.getLong(), bytes.getLong());
    }

    /** Each use has a label of its own before the message, so no value of one use serves another. */
    private byte[] derived(String use, byte[] message) {
        Mac mac = hmac(secret);
        mac.update(use.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
        return mac.doFinal(message);
    }

    private static Mac hmac(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
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

    /** {@return a fingerprint that does not disclose the secret} */
    @Override
    public String toString() {
        return "sharing key " + fingerprint();
    }
}
