package io.github.alliancestats.internal.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.internal.exact.Decimals;
import io.github.alliancestats.internal.exact.Micros;
import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    void millionths_areWrittenAsTheNumber(
            @ForAll @LongRange(min = 1 - Micros.LIMIT, max = Micros.LIMIT - 1) long micros) {
        BigDecimal number = Micros.number(micros);

        assertThat(written(out -> out.millionths(micros))).isEqualTo(written(out -> out.decimal(number)));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 127, 128, -128, -129, 1_000_000, -10_000_000, 255_000_000, Micros.LIMIT - 1})
    void millionths_atTheEdgesOfAByte(long micros) {
        millionths_areWrittenAsTheNumber(micros);
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
    @ValueSource(strings = {"01010a", "02020064", "00020001", "0002ffff", "010100", "0009000000000000000001", "0000"})
    void decimalInAnotherForm_isRefused(String hex) {
        assertThatThrownBy(() -> source(HexFormat.of().parseHex(hex)).decimal())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not a summary: a number is");
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
}
