package io.github.alliancestats.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Refuses secrets that a person typed or a program counted up. */
class SharingKeyTest {

    private static byte[] random(int length, long seed) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private static byte[] repeated(byte[] block, int length) {
        byte[] all = new byte[length];
        for (int i = 0; i < length; i++) {
            all[i] = block[i % block.length];
        }
        return all;
    }

    private static void assertRefused(byte[] secret) {
        assertThatThrownBy(() -> SharingKey.of(secret))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be random")
                .hasMessageContaining("SharingKey.generate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpasswordpasswordpassword",
                "the quick brown fox jumps over the lazy dog",
                "Die Behörden tauschen heute früh Geheimnisse aus",
                "0123456789abcdef0123456789abcdef",
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "jUHh3W0gN9bTQmZk1lq5cVYxPr7oAeXs4DfGiKtLwBn=\n",
                "密かな鍵は乱数から作られなければならない"
            })
    void of_textInUtf8_isRefused(String text) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "128, 1", "224, 1", "31, -1", "5, 8", "200, 7"})
    void of_bytesThatCountUpOrDown_isRefused(int first, int step) {
        byte[] secret = new byte[32];
        for (int i = 0; i < secret.length; i++) {
            secret[i] = (byte) (first + step * i);
        }
        assertRefused(secret);
        assertRefused(repeated(secret, 64));
    }

    @ParameterizedTest
    @CsvSource({"1, 32", "2, 32", "3, 33", "8, 32", "16, 32", "16, 64", "17, 34"})
    void of_shortBlockRepeated_isRefused(int block, int length) {
        assertRefused(repeated(random(block, 7), length));
    }

    @ParameterizedTest
    @CsvSource({"0, 32", "0, 64", "1, 32", "127, 33", "-1, 32"})
    void of_oneByteRepeated_isRefused(byte repeated, int length) {
        byte[] secret = new byte[length];
        Arrays.fill(secret, repeated);

        assertRefused(secret);
        secret[length - 1]++;
        assertRefused(secret);
    }

    /** A random secret fails with a probability below one in a billion: no run of the build finds one. */
    @Property(tries = 2_000)
    void of_randomBytes_isAccepted(@ForAll long seed, @ForAll @IntRange(min = 32, max = 200) int length) {
        assertThat(SharingKey.of(random(length, seed)).secret()).isEqualTo(random(length, seed));
    }

    @Test
    void generate_returnsAnotherKeyEachTime_thatIsMadeAgainFromItsSecret() {
        SecureRandom random = new SecureRandom();
        SharingKey key = SharingKey.generate(random);

        assertThat(key.secret()).hasSize(32);
        assertThat(SharingKey.of(key.secret())).isEqualTo(key);
        assertThat(SharingKey.generate(random)).isNotEqualTo(key);
    }

    @Test
    void secret_isACopy() {
        SharingKey key = SharingKey.of(random(40, 1));
        key.secret()[0]++;

        assertThat(key.secret()).isEqualTo(random(40, 1));
    }
}
