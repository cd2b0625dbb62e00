package io.github.alliancestats.internal.bytes;

import io.github.alliancestats.internal.exact.Decimals;
import io.github.alliancestats.internal.exact.Micros;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link ByteSink} wrote, and nothing else: what is cut short, too long or written in another
 * way than the canonical one is refused. Nothing is allocated that the input claims and does not hold.
 * Not thread-safe.
 */
public final class ByteSource {

    /** A number of ten thousand digits needs fewer bytes. */
    private static final int MOST_DIGIT_BYTES = 4_200;

    private static final int MOST_SCALE = 10_000;

    private static final String OUT_OF_BOUNDS = "a number is out of bounds";
    private static final String NOT_CANONICAL = "a number is not in canonical form";

    private final byte[] bytes;
    private final ByteBuffer eightAtOnce;
    private int at;
    private final int end;
    private final Map<String, Object> named = new HashMap<>();
    private @Nullable Object lastNamed;
    private int lastFrom;
    private int lastTo;

    /**
     * Reads from bytes.
     *
     * @param bytes the bytes, not copied
     * @param from the first to read
     * @param to the end, not read
     */
    public ByteSource(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.eightAtOnce = ByteBuffer.wrap(bytes);
        this.at = from;
        this.end = to;
    }

    /**
     * Reads a number.
     *
     * @return the number, 0 or more
     */
    public long count() {
        return at < end && bytes[at] >= 0 ? bytes[at++] : countOfSeveralBytes();
    }

    private long countOfSeveralBytes() {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE - 1; shift += 7) {
            require(1);
            int group = bytes[at++];
            number |= (long) (group & 0x7f) << shift;
            if (group >= 0) {
                if (group == 0 && shift > 0) {
                    throw refused("a count has more bytes than it needs");
                }
                return number;
            }
        }
        throw refused("a count is too large");
    }

    /**
     * Reads how many elements follow.
     *
     * @param leastBytes how many bytes each has at the least
     * @return the number, no more than the rest of the input can hold
     */
    public int elements(int leastBytes) {
        long number = count();
        if (number > (end - at) / leastBytes) {
            throw refused("it claims " + number + " elements, more than it can hold");
        }
        return (int) number;
    }

    /**
     * Reads a list of elements.
     *
     * @param <T> the type of element
     * @param <C> the type of collection
     * @param leastBytes how many bytes each has at the least
     * @param into receives the elements
     * @param read reads an element
     * @return the collection
     */
    public <T, C extends Collection<? super T>> C elements(
            int leastBytes, C into, Function<ByteSource, ? extends T> read) {
        for (int left = elements(leastBytes); left > 0; left--) {
            into.add(read.apply(this));
        }
        return into;
    }

    /**
     * Reads bytes as they are.
     *
     * @param length how many
     * @return the bytes
     */
    public byte[] raw(int length) {
        require(length);
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    /**
     * Reads eight bytes.
     *
     * @return the bytes, the highest first
     */
    public long bits() {
        return highestFirst(Long.BYTES);
    }

    /**
     * Reads a text.
     *
     * @return the text
     */
    public String text() {
        int length = elements(1);
        int start = at;
        at += length;
        for (int i = start; i < at; i++) {
            if (bytes[i] < 0) {
                return beyondAscii(ByteBuffer.wrap(bytes, start, length));
            }
        }
        return new String(bytes, start, length, StandardCharsets.ISO_8859_1);
    }

    /**
     * Reads a text and makes what it stands for, of equal texts once.
     *
     * @param <T> the type of what it stands for
     * @param make makes it of a text; one for all texts that one source is asked for so
     * @return what it stands for
     */
    @SuppressWarnings("unchecked") // made by one function
    public <T> T named(Function<String, T> make) {
        int from = at;
        if (lastNamed == null || !isLastNameAgain()) { // nearly all have one name
            lastNamed = named.computeIfAbsent(text(), make);
            lastFrom = from;
            lastTo = at;
        }
        return (T) lastNamed;
    }

    /** Passes over the name of before if it follows, with its length. */
    private boolean isLastNameAgain() {
        int to = at + lastTo - lastFrom;
        if (to > end || !Arrays.equals(bytes, at, to, bytes, lastFrom, lastTo)) {
            return false;
        }
        at = to;
        return true;
    }

    private static String beyondAscii(ByteBuffer utf8) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(utf8).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("not a summary: a text is not UTF-8", e);
        }
    }

    /**
     * Reads a decimal number.
     *
     * @return the number, in canonical form
     */
    public BigDecimal decimal() {
        long scale = count();
        int length = elements(1);
        if (scale > MOST_SCALE || length == 0 || length > MOST_DIGIT_BYTES) {
            throw refused(OUT_OF_BOUNDS);
        }
        BigInteger digits = new BigInteger(raw(length));
        BigDecimal number = new BigDecimal(digits, (int) scale);
        if (digits.toByteArray().length != length || Decimals.canonical(number).scale() != scale) {
            throw refused(NOT_CANONICAL);
        }
        return number;
    }

    /**
     * Reads a number of millionths.
     *
     * @return the millionths, below the limit of {@link Micros}
     */
    public long millionths() {
        int length = elements(1);
        if (length == 0 || length > Long.BYTES) {
            throw refused(OUT_OF_BOUNDS);
        }
        long micros = highestFirst(length);
        boolean asShortAsCanBe = length == 1 || micros >> (Byte.SIZE * (length - 1) - 1) != (micros < 0 ? -1 : 0);
        if (!asShortAsCanBe) {
            throw refused(NOT_CANONICAL);
        }
        if (Micros.limited(micros) == Micros.NONE) {
            throw refused(OUT_OF_BOUNDS);
        }
        return micros;
    }

    /** Reads a number of so many bytes, the first of which has its sign. */
    private long highestFirst(int length) {
        require(length);
        if (bytes.length - at >= Long.BYTES) {
            at += length;
            return eightAtOnce.getLong(at - length) >> (Byte.SIZE * (Long.BYTES - length));
        }
        long number = bytes[at++]; // with its sign
        for (int left = length - 1; left > 0; left--) {
            number = (number << Byte.SIZE) | (bytes[at++] & 0xff);
        }
        return number;
    }

    /**
     * Reads one of a list of constants.
     *
     * @param <E> the type of constant
     * @param all all constants, in their order
     * @return the constant
     */
    public <E extends Enum<E>> E constant(E[] all) {
        long index = count();
        if (index >= all.length) {
            throw refused("it names a constant that is not known");
        }
        return all[(int) index];
    }

    /** Refuses anything that follows. */
    public void end() {
        if (at < end) {
            throw refused((end - at) + " bytes are left over");
        }
    }

    private void require(int length) {
        if (end - at < length) {
            throw refused("it ends too soon");
        }
    }

    /** {@return the exception for what could be written in another way than the canonical one} */
    public static IllegalArgumentException notCanonical() {
        return refused("it is not in canonical form");
    }

    /**
     * Makes the exception for input that is not what it should be.
     *
     * @param why the reason
     * @return the exception
     */
    public static IllegalArgumentException refused(String why) {
        return new IllegalArgumentException("not a summary: " + why);
    }
}
