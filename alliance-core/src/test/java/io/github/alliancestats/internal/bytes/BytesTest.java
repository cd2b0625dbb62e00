package io.github.alliancestats.internal.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.internal.exact.Decimals;
import io.github.alliancestats.internal.exact.Micros;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read back, in one form only. */
class BytesTest {

    private static byte[] written(Consumer<ByteSink> write) {
        ByteSink out = new ByteSink();
        write.accept(out);
        return out.toBytes();
    }

    private static ByteSource source(byte[] bytes) {
        return new ByteSource(bytes, 0, bytes.length);
    }

    @Property
    void millionths_areReadBack(@ForAll @LongRange(min = 1 - Micros.LIMIT, max = Micros.LIMIT - 1) long micros) {
        ByteSource in = source(written(out -> out.millionths(micros)));

        assertThat(in.millionths()).isEqualTo(micros);
        in.end();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0100",
        "1, 0101",
        "-1, 01ff",
        "127, 017f",
        "128, 020080",
        "-128, 0180",
        "-129, 02ff7f",
        "1000000, 030f4240",
        "140737488355327, 067fffffffffff",
        "-140737488355327, 06800000000001"
    })
    void millionths_areAsManyBytesAsTheyNeed(long micros, String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);

        assertThat(written(out -> out.millionths(micros))).isEqualTo(bytes);
        assertThat(source(bytes).millionths()).isEqualTo(micros);
        byte[] amongOthers = HexFormat.of().parseHex(hex + "00ffffffffffffff");
        assertThat(source(amongOthers).millionths()).as("whatever follows").isEqualTo(micros);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "127",
                "128",
                "-128",
                "-129",
                "0.01",
                "9223372036854775807",
                "-9223372036854775808",
                "9223372036854775808",
                "-9223372036854775809",
                "123456789012345678901234567890.5"
            })
    void decimal_isReadBack(BigDecimal number) {
        assertThat(source(written(out -> out.decimal(number))).decimal()).isEqualTo(Decimals.canonical(number));
    }

    /** The scale, the length and the digits: trailing zeros, a sign byte too many, zero with decimals. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "01010a",
                "02020064",
                "00020001",
                "0002ffff",
                "010100",
                "00020000",
                "0003000080",
                "0009000000000000000001",
                "0000"
            })
    void decimalInAnotherForm_isRefused(String hex) {
        assertThatThrownBy(() -> source(HexFormat.of().parseHex(hex)).decimal())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not a summary: a number is");
    }

    /** A sign byte too many, no byte, more than a long holds, and what is not below the limit. */
    @ParameterizedTest
    @CsvSource({
        "020001, is not in canonical form",
        "02ffff, is not in canonical form",
        "020000, is not in canonical form",
        "00, is out of bounds",
        "09010000000000000000, is out of bounds",
        "0700800000000000, is out of bounds",
        "06800000000000, is out of bounds"
    })
    void millionthsInAnotherForm_areRefused(String hex, String why) {
        assertThatThrownBy(() -> source(HexFormat.of().parseHex(hex)).millionths())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a summary: a number " + why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "marrowfell", "Caf\u00e9", "\u00a3", "\u20ac 5", "a \ud83d\ude00"})
    void text_isReadBack(String text) {
        assertThat(source(written(out -> out.text(text))).text()).isEqualTo(text);
    }

    @Test
    void halfASurrogatePair_isRefused() {
        assertThatThrownBy(() -> written(out -> out.text("a\ud83d")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("surrogate");
    }

    @Test
    void textThatIsNotUtf8_isRefused() {
        assertThatThrownBy(() -> source(new byte[] {2, 'a', (byte) 0xff}).text())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void whatATextStandsFor_isMadeOnce() {
        ByteSource in = source(written(out -> {
            out.text("GBP");
            out.text("EUR");
            out.text("GBP");
        }));
        Object pounds = in.named(text -> new Object());
        Object euros = in.named(text -> new Object());

        assertThat(in.<Object>named(text -> new Object())).isSameAs(pounds).isNotSameAs(euros);
    }

    @Test
    void named_checksEqualTextsOnce_andWritesNoneThatIsRefused() {
        List<String> checked = new ArrayList<>();
        ByteSink out = new ByteSink();
        for (String name : List.of("GBP", "GBP", "EUR", "GBP", "")) {
            out.named(name, checked::add);
        }
        byte[] written = out.toBytes();

        assertThat(checked).containsExactly("GBP", "EUR", "");
        assertThat(written).isEqualTo(written(plain -> {
            for (String name : List.of("GBP", "GBP", "EUR", "GBP", "")) {
                plain.text(name);
            }
        }));
        assertThatThrownBy(() -> out.named("XXL", name -> {
                    throw new IllegalStateException(name);
                }))
                .hasMessage("XXL");
        assertThat(out.toBytes()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 00",
        "127, 7f",
        "128, 8001",
        "16383, ff7f",
        "16384, 808001",
        "9223372036854775807, ffffffffffffffff7f",
    })
    void count_hasAsFewGroupsOfSevenBitsAsItNeeds(long number, String hex) {
        assertThat(HexFormat.of().formatHex(written(out -> out.count(number)))).isEqualTo(hex);
        assertThat(source(HexFormat.of().parseHex(hex)).count()).isEqualTo(number);
    }

    @Test
    void negativeCount_isRefused() {
        assertThatThrownBy(() -> written(out -> out.count(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }

    @ParameterizedTest
    @CsvSource({
        "'', it ends too soon",
        "80, it ends too soon",
        "8000, a count has more bytes than it needs",
        "ff00, a count has more bytes than it needs",
        "ffffffffffffffffff01, a count is too large",
    })
    void countInAnotherForm_isRefused(String hex, String why) {
        assertThatThrownBy(() -> source(HexFormat.of().parseHex(hex)).count())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a summary: " + why);
    }

    /** Three bytes follow: three elements of one byte, one of two or three, none of four. */
    @ParameterizedTest
    @CsvSource({"3, 1, true", "4, 1, false", "1, 2, true", "2, 2, false", "1, 3, true", "1, 4, false", "0, 4, true"})
    void elements_areNoMoreThanTheRestCanHold(int number, int leastBytes, boolean held) {
        ByteSource in = source(new byte[] {(byte) number, 1, 2, 3});

        if (held) {
            assertThat(in.elements(leastBytes)).isEqualTo(number);
        } else {
            assertThatThrownBy(() -> in.elements(leastBytes))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("claims " + number + " elements");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 0x0102030405060708L, Long.MIN_VALUE, Long.MAX_VALUE})
    void eightBytes_areTheHighestFirst(long bits) {
        byte[] bytes = written(out -> out.bits(bits));

        assertThat(bytes).isEqualTo(HexFormat.of().parseHex(HexFormat.of().toHexDigits(bits)));
        assertThat(source(bytes).bits()).isEqualTo(bits);
    }

    @Test
    void bytesAsTheyAre_areReadOneAfterAnother_andNoFurtherThanTheEnd() {
        ByteSource in = new ByteSource(new byte[] {9, 1, 2, 3, 9}, 1, 4);

        assertThat(in.raw(1)).containsExactly(1);
        assertThat(in.raw(2)).containsExactly(2, 3);
        in.end();
        assertThatThrownBy(() -> in.raw(1)).hasMessageContaining("it ends too soon");
    }

    @Test
    void bytesThatAreLeftOver_areRefused() {
        ByteSource in = source(new byte[3]);
        in.raw(1);

        assertThatThrownBy(in::end)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 bytes are left over");
    }

    @Test
    void constant_isItsPlaceAmongAll() {
        RoundingMode[] all = RoundingMode.values();

        for (RoundingMode mode : all) {
            assertThat(source(written(out -> out.constant(mode))).constant(all)).isEqualTo(mode);
        }
        assertThatThrownBy(() -> source(written(out -> out.count(all.length))).constant(all))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a constant that is not known");
    }

    @Test
    void textThatClaimsMoreThanThereIs_isRefused() {
        assertThatThrownBy(() -> source(new byte[] {3, 'a', 'b'}).text())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("claims 3 elements");
    }

    @ParameterizedTest
    @CsvSource({"10000, true", "10001, false"})
    void decimalOfTenThousandPlaces_isTheFinest(int scale, boolean read) {
        byte[] bytes = written(out -> out.decimal(BigDecimal.valueOf(1, scale)));

        if (read) {
            assertThat(source(bytes).decimal()).isEqualTo(BigDecimal.valueOf(1, scale));
        } else {
            assertThatThrownBy(() -> source(bytes).decimal()).hasMessageContaining("a number is out of bounds");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4_200, 4_201})
    void digitsOfMoreThanFourThousandBytes_areOutOfBounds_orOfANumberThatNobodyHolds(int length) {
        byte[] digits = new byte[length];
        Arrays.fill(digits, (byte) 0x7f);
        byte[] bytes = written(out -> {
            out.count(0);
            out.count(length);
            out.raw(digits);
        });

        assertThatThrownBy(() -> source(bytes).decimal())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(length > 4_200 ? "a number is out of bounds" : "at most 10000 digits");
    }

    /** As many as need the sink to grow, some more than it would by doubling. */
    @Test
    void whateverWasWritten_staysWhereItWas() {
        byte[] large = new byte[1_000];
        Arrays.fill(large, (byte) 7);
        ByteSink out = new ByteSink();
        for (int i = 0; i < 200; i++) {
            out.count(i % 100);
        }
        out.raw(large);
        out.text("a".repeat(3_000));
        for (int i = 0; i < 1_000; i++) {
            out.bits(-1);
        }

        ByteSource in = source(out.toBytes());
        for (int i = 0; i < 200; i++) {
            assertThat(in.count()).isEqualTo(i % 100);
        }
        assertThat(in.raw(1_000)).isEqualTo(large);
        assertThat(in.text()).isEqualTo("a".repeat(3_000));
        for (int i = 0; i < 1_000; i++) {
            assertThat(in.bits()).isEqualTo(-1);
        }
        in.end();
    }

    /** After a text that is found not to be ASCII at its last letter, nothing of the first try is left. */
    @Test
    void textBeyondAscii_isLongerThanItsLetters() {
        assertThat(written(out -> out.text("ab\u00e9"))).containsExactly(4, 'a', 'b', 0xc3, 0xa9);
        assertThat(written(out -> out.text("a\u007f"))).containsExactly(2, 'a', 0x7f);
        assertThat(written(out -> out.text("a\u0080"))).containsExactly(3, 'a', 0xc2, 0x80);
    }

    /** SHA-256 of "abc": FIPS 180-4, example of one block. */
    @Test
    void hash_isOfWhatWasWrittenAndNoMore() {
        String abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        byte[] bytes = "abc".getBytes(StandardCharsets.US_ASCII);
        ByteSink out = new ByteSink();
        out.raw(bytes);

        assertThat(HexFormat.of().formatHex(out.sha256())).isEqualTo(abc);
        assertThat(HexFormat.of().formatHex(ByteSink.sha256(bytes))).isEqualTo(abc);
    }

    /** The check value of CRC-32C, of nine digits. */
    @Test
    void checksum_isOfWhatWasWrittenBefore() {
        byte[] digits = "123456789".getBytes(StandardCharsets.US_ASCII);
        ByteSink out = new ByteSink();
        out.raw(digits);
        out.checksum();

        assertThat(ByteSink.checksum(Arrays.copyOf(digits, 12), 9)).isEqualTo(0xe3069283);
        assertThat(HexFormat.of().formatHex(out.toBytes())).isEqualTo("313233343536373839e3069283");
    }

    @Test
    void eightBytesThatAreCutShort_areRefused() {
        ByteSource in = new ByteSource(new byte[9], 1, 8);

        assertThatThrownBy(in::bits)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("it ends too soon");
    }
}
