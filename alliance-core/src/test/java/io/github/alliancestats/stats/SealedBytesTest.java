package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Draft;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.records.RevisionStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sealed bytes are read only if every byte was written under the key. */
@DisplayName("The bytes of a sealed summary")
class SealedBytesTest {

    private static final int HEADER = 4 + 1 + 32;
    private static final int CHECKSUM = 4;
    private static final int CODE = 32;

    private static final SharingKey KEY = Given.key(1);
    private static final SharingKey OTHER_KEY = Given.key(2);

    private static final StatsQuery OPEN = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
            .reportingIn(GBP)
            .groupedBy(Dimension.DRUG_CLASS);
    private static final StatsQuery SEALED = OPEN.sealedUnder(KEY);

    private static final Summary SUMMARY = OPEN.summarize(RevisionStream.of(7, 12, 4));
    private static final byte[] BYTES = SUMMARY.sealedUnder(KEY).toBytes();
    private static final byte[] SECOND =
            OPEN.summarize(RevisionStream.of(8, 12, 4)).sealedUnder(KEY).toBytes();

    /** A summary with invented cash, as a forger makes it who has the code but not the key. */
    private static Summary forgery(Random random) {
        AllianceRecord cash =
                Given.cash("FORGED-" + random.nextInt(), "2024-05-01", "" + (1 + random.nextInt(999_999)));
        return OPEN.summarize(List.of(cash));
    }

    private static byte[] content(byte[] sealed) {
        return Arrays.copyOf(sealed, sealed.length - CODE);
    }

    private static byte[] code(byte[] sealed) {
        return Arrays.copyOfRange(sealed, sealed.length - CODE, sealed.length);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] withFittingChecksum(byte[] content) {
        ByteBuffer fitting = ByteBuffer.wrap(content.clone());
        int end = content.length - CHECKSUM;
        fitting.putInt(end, ByteSink.checksum(content, end));
        return fitting.array();
    }

    private static byte[] withLetters(String letters, byte[] bytes) {
        byte[] changed = bytes.clone();
        System.arraycopy(letters.getBytes(StandardCharsets.US_ASCII), 0, changed, 0, letters.length());
        return changed;
    }

    private static byte[] flipped(byte[] bytes, int from, int to, Random random) {
        byte[] flipped = bytes.clone();
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            flipped[from + random.nextInt(to - from)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] random(int length, Random random) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static SharingKey guess(Random random) {
        return SharingKey.of(random(32, random));
    }

    /** The bytes that an attacker without the key can send. */
    enum Attack {
        FLIPPED_ANYWHERE(random -> flipped(BYTES, 0, BYTES.length, random)),
        FLIPPED_IN_THE_HEADER(random -> flipped(BYTES, 0, HEADER, random)),
        FLIPPED_IN_THE_CODE(random -> flipped(BYTES, BYTES.length - CODE, BYTES.length, random)),
        CUT_SHORT(random -> Arrays.copyOf(BYTES, random.nextInt(BYTES.length))),
        CUT_SHORT_WITH_THE_CODE(random -> {
            byte[] cut =
                    Arrays.copyOf(BYTES, HEADER + CHECKSUM + random.nextInt(BYTES.length - CODE - HEADER - CHECKSUM));
            return joined(withFittingChecksum(cut), code(BYTES));
        }),
        EXTENDED(random -> joined(BYTES, random(1 + random.nextInt(40), random))),
        SWAPPED_CODE(random -> {
            byte[] altered = withFittingChecksum(flipped(content(SECOND), HEADER, SECOND.length - CODE, random));
            return joined(random.nextBoolean() ? altered : content(SECOND), code(BYTES));
        }),
        SWAPPED_PARTS(random -> {
            int at = 1 + random.nextInt(Math.min(BYTES.length, SECOND.length) - 1);
            byte[] end = Arrays.copyOfRange(SECOND, at, SECOND.length);
            return joined(Arrays.copyOf(BYTES, at), end);
        }),
        SWAPPED_PARTS_WITH_FITTING_CHECKSUM(random -> {
            int at = HEADER + random.nextInt(Math.min(BYTES.length, SECOND.length) - HEADER - CODE - CHECKSUM);
            byte[] end = Arrays.copyOfRange(content(SECOND), at, SECOND.length - CODE);
            return joined(
                    withFittingChecksum(joined(Arrays.copyOf(BYTES, at), end)),
                    code(random.nextBoolean() ? BYTES : SECOND));
        }),
        ALTERED_WITH_FITTING_CHECKSUM(random -> joined(
                withFittingChecksum(flipped(content(BYTES), HEADER, BYTES.length - CODE - CHECKSUM, random)),
                code(BYTES))),
        ALTERED_WITH_RANDOM_CODE(random -> joined(
                withFittingChecksum(flipped(content(BYTES), HEADER, BYTES.length - CODE - CHECKSUM, random)),
                random(CODE, random))),
        FORGED_UNDER_ANOTHER_KEY(
                random -> forgery(random).sealedUnder(guess(random)).toBytes()),
        FORGED_UNDER_ANOTHER_KEY_WITH_THE_GENUINE_HEADER(random -> {
            SharingKey guess = guess(random);
            byte[] content = content(forgery(random).sealedUnder(guess).toBytes());
            System.arraycopy(BYTES, 0, content, 0, HEADER);
            byte[] fitting = withFittingChecksum(content);
            return joined(fitting, guess.authenticationCode(fitting));
        }),
        FORGED_WITH_A_HASH_WITHOUT_A_KEY(random -> {
            byte[] content = content(forgery(random).sealedUnder(OTHER_KEY).toBytes());
            System.arraycopy(BYTES, 0, content, 0, HEADER);
            byte[] fitting = withFittingChecksum(content);
            return joined(fitting, ByteSink.sha256(fitting));
        }),
        NOT_SEALED(random -> forgery(random).toBytes()),
        NOT_SEALED_WITH_THE_GENUINE_HEADER(random -> {
            byte[] open = forgery(random).toBytes();
            System.arraycopy(BYTES, 0, open, 0, HEADER);
            return withFittingChecksum(withLetters("ALST", open));
        }),
        CODE_TAKEN_OFF(random -> withFittingChecksum(
                withLetters("ALST", flipped(content(BYTES), HEADER, BYTES.length - CODE - CHECKSUM, random))));

        @SuppressWarnings("ImmutableEnumChecker") // a function of no state
        private final Function<Random, byte[]> make;

        Attack(Function<Random, byte[]> make) {
            this.make = make;
        }
    }

    /** 17 attacks, 600 times each: 10,200 altered and forged summaries; -Dattacked=100000 for as many of each. */
    @ParameterizedTest
    @EnumSource
    void alteredOrForged_isRefused(Attack attack) {
        Random random = new Random(attack.name().hashCode());
        int accepted = 0;
        for (int left = Integer.getInteger("attacked", 600); left > 0; left--) {
            byte[] bytes = attacked(attack, random);
            try {
                SEALED.readSummary(bytes);
                accepted++;
            } catch (IllegalArgumentException refused) {
                assertThat(refused)
                        .isExactlyInstanceOf(IllegalArgumentException.class)
                        .message()
                        .isNotBlank();
            }
        }

        assertThat(accepted).isZero();
        assertThat(Attack.values().length * 600).isGreaterThanOrEqualTo(10_000);
    }

    private static byte[] attacked(Attack attack, Random random) {
        byte[] bytes = attack.make.apply(random);
        boolean isGenuine = Arrays.equals(bytes, BYTES) || Arrays.equals(bytes, SECOND);
        return isGenuine ? attacked(attack, random) : bytes;
    }

    @Test
    void genuine_isRead_writtenAgainAndAdded() {
        Summary read = SEALED.readSummary(BYTES);
        Summary other = SEALED.readSummary(OPEN.summarize(List.of(Draft.changed(
                        Given.cash("1", "2024-05-01", "5"), draft -> draft.id = RecordId.of("kent", "1"))))
                .sealedUnder(KEY)
                .toBytes());

        assertThat(read).isEqualTo(SUMMARY.sealedUnder(KEY));
        assertThat(read.toBytes()).isEqualTo(BYTES);
        assertThat(read.plus(other).seen()).isEqualTo(SUMMARY.seen() + 1);
    }

    @Test
    void everyByte_isAuthenticated() {
        for (int at = 0; at < BYTES.length; at++) {
            byte[] altered = BYTES.clone();
            altered[at]++;
            assertThatThrownBy(() -> SEALED.readSummary(altered)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void readWithoutAKey_isRefused_andTheMessageExplainsHow() {
        assertThatThrownBy(() -> OPEN.readSummary(BYTES))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("the summary is sealed, and this query has no key:"
                        + " read it with query.sealedUnder(key).readSummary(..)");
    }

    @Test
    void readWithAnotherKey_isRefused_andTheMessageNamesTheKeyByItsFingerprint() {
        assertThatThrownBy(() -> OPEN.sealedUnder(OTHER_KEY).readSummary(BYTES))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "not a summary: its authentication code is wrong: it was altered, or sealed under another key"
                                + " than " + OTHER_KEY.fingerprint());
    }

    @Test
    void notSealed_isRefusedByAQueryWithAKey() {
        assertThatThrownBy(() -> SEALED.readSummary(SUMMARY.toBytes()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the summary is not sealed, so anyone could have written it");
    }

    @Test
    void ofAnotherQueryUnderTheSameKey_isRefused() {
        assertThatThrownBy(() -> SEALED.forPeriod(ReportingPeriod.ofYear(2023)).readSummary(BYTES))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("it is the summary of another query");
    }

    /** As of every summary: who has the key may still send nonsense, and it is refused as nonsense. */
    @Test
    void alteredByAHolderOfTheKey_isReadOnlyInCanonicalForm() {
        byte[] longer = withFittingChecksum(joined(content(BYTES), new byte[1]));

        assertThatThrownBy(() -> SEALED.readSummary(joined(longer, KEY.authenticationCode(longer))))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("left over");
    }
}
