package io.github.alliancestats.stats;

import io.github.alliancestats.engine.identity.IdHash;
import io.github.alliancestats.quality.Deduplication;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.IntStream;
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
 *       and the keys of a breakdown's rows are in clear. So is the term of custody of each hearing whose cases carry it.
 *       A table by crime group names the groups. Send the bytes over an encrypted channel.
 *   <li>Equal ids and names have equal hashes under one key. One person has the same hash in two summaries,
 *       so anyone who holds both can link them, also without the key.
 *   <li>Anyone who holds the key can hash a guess and look for it in a summary. Ids that are short or run in
 *       sequence can all be tried. Give the key only to those who may know the ids.
 *   <li>The fingerprint of the query is in clear. It covers the names of operations and the fingerprint of the
 *       key. Anyone who knows the latter, which {@link StatsQuery#seal} returns, can check a guess of a name.
 *   <li>All forces of an exchange hold the same key. The authentication code shows that one of them wrote the
 *       summary, not which one.
 *   <li>A sealed summary states no sender, number or time of sealing. A genuine one that is sent again, or an old one
 *       of the same query, is accepted again. Until this library has envelopes that state these, the receiver must
 *       check for replays and age. With {@link Deduplication#BY_ID}, a summary and its copy do not add, because
 *       they have ids in common.
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
    private static final int LEAST_DIFFERENT = 18;
    private static final byte[] NOTHING = {};

    private final byte[] secret;

    private SharingKey(byte[] secret) {
        this.secret = secret;
    }

    /**
     * Creates a key from a secret: one that {@link #generate} made earlier, or one from another source of random bytes.
     *
     * <p>A secret is refused if it is text in UTF-8, or has fewer than 18 different bytes, or fewer than 18 different
     * steps from one byte to the next. The rule finds passwords, counters and repeated blocks. It does not show that a
     * secret is random. It refuses less than one in a billion secrets of random bytes.
     *
     * @param secret at least 32 bytes from a cryptographic source of randomness; copied
     * @return the key
     * @throws IllegalArgumentException if the secret is shorter, or refused by the rule above
     */
    public static SharingKey of(byte[] secret) {
        if (Objects.requireNonNull(secret, "secret").length < LEAST_BYTES) {
            throw new IllegalArgumentException("a sharing key must have at least " + LEAST_BYTES + " bytes, but had "
                    + secret.length + ": make one by SharingKey.generate");
        }
        if (isText(secret)) {
            throw notRandom("is text in UTF-8, such as a password");
        }
        if (different(secret) < LEAST_DIFFERENT) {
            throw notRandom("has " + different(secret) + " different bytes, fewer than " + LEAST_DIFFERENT);
        }
        if (different(steps(secret)) < LEAST_DIFFERENT) {
            throw notRandom("has " + different(steps(secret))
                    + " different steps from one byte to the next, fewer than " + LEAST_DIFFERENT);
        }
        return new SharingKey(secret.clone());
    }

    /**
     * Creates a new key of 32 random bytes. Keep its {@link #secret} where only the forces of the exchange can read it.
     *
     * @param random the source of the bytes; {@code new SecureRandom()} serves
     * @return another key each time
     */
    public static SharingKey generate(SecureRandom random) {
        byte[] secret = new byte[LEAST_BYTES];
        Objects.requireNonNull(random, "random").nextBytes(secret);
        return of(secret);
    }

    /**
     * Returns the secret, to be kept in a key store and given to the other forces. {@link #of} makes an equal key of it.
     * Only this method discloses it: JSON mappers and templates do not read it.
     *
     * @return a copy, which the caller can overwrite after use
     */
    public byte[] secret() {
        return secret.clone();
    }

    private static IllegalArgumentException notRandom(String reason) {
        return new IllegalArgumentException("a sharing key must be random, but the secret " + reason
                + ": make one by SharingKey.generate(new SecureRandom())");
    }

    /** Control characters other than tabs and line ends occur in random bytes, and not in text. */
    private static boolean isText(byte[] secret) {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(secret));
            return text.chars()
                    .allMatch(character -> !Character.isISOControl(character) || "\t\r\n".indexOf(character) >= 0);
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    private static long different(byte[] bytes) {
        return IntStream.range(0, bytes.length).map(i -> bytes[i]).distinct().count();
    }

    private static byte[] steps(byte[] secret) {
        byte[] steps = new byte[secret.length - 1];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = (byte) (secret[i + 1] - secret[i]);
        }
        return steps;
    }

    /** Returns what identifies this key without disclosing it. */
    String fingerprint() {
        return HexFormat.of().toHexDigits(hash("fingerprint", NOTHING).high());
    }

    /** Returns the HMAC-SHA-256 of bytes, under a key that is derived for this purpose only. */
    byte[] authenticationCode(byte[] bytes) {
        return hmac(derived("authentication", NOTHING)).doFinal(bytes);
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
        ByteBuffer code = ByteBuffer.wrap(derived(use, message));
        return new IdHash(code.getLong(), code.getLong());
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
