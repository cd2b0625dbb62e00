package io.github.alliancestats.internal.bytes;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Writes values so that equal values give equal bytes. Not thread-safe. */
public final class ByteSink {

    private @Nullable Set<String> names;
    private byte[] bytes = new byte[128];
    private ByteBuffer eightAtOnce = ByteBuffer.wrap(bytes);
    private int size;

    /**
     * Writes a number in as few groups of seven bits as it needs, the lowest first.
     *
     * @param number 0 or more
     */
    public void count(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("a count must not be negative, but was " + number);
        }
        makeRoom(Long.BYTES + 1);
        long rest = number;
        while (rest > 0x7f) {
            bytes[size++] = (byte) ((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /**
     * Writes bytes as they are.
     *
     * @param more the bytes
     */
    public void raw(byte[] more) {
        raw(more, 0, more.length);
    }

    private void raw(byte[] more, int from, int length) {
        makeRoom(length);
        System.arraycopy(more, from, bytes, size, length);
        size += length;
    }

    /**
     * Writes eight bytes.
     *
     * @param bits the bytes, the highest first
     */
    public void bits(long bits) {
        lowest(bits, Long.BYTES);
    }

    /** Writes the lowest bytes of a number, of these the highest first. */
    private void lowest(long number, int length) {
        makeRoom(Long.BYTES);
        eightAtOnce.putLong(size, number << (Byte.SIZE * (Long.BYTES - length)));
        size += length;
    }

    /**
     * Writes a text as its length and its UTF-8.
     *
     * @param text the text
     * @throws IllegalArgumentException if it holds half a surrogate pair, which no bytes stand for
     */
    public void text(String text) {
        int start = size;
        int length = text.length();
        count(length);
        makeRoom(length);
        for (int i = 0; i < length; i++) {
            char letter = text.charAt(i);
            if (letter > 0x7f) {
                size = start;
                beyondAscii(text);
                return;
            }
            bytes[size + i] = (byte) letter;
        }
        size += length;
    }

    /**
     * Writes a text that {@link ByteSource#named} reads, and checks equal texts once.
     *
     * @param name the text
     * @param check throws if the text could not be read back; the same for all texts of one sink
     */
    public void named(String name, Consumer<String> check) {
        if (names == null) {
            names = new HashSet<>();
        }
        if (names.add(name)) {
            check.accept(name);
        }
        text(name);
    }

    private void beyondAscii(String text) {
        try {
            ByteBuffer utf8 = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            count(utf8.remaining());
            raw(utf8.array(), utf8.arrayOffset(), utf8.remaining());
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("a text must be well formed, but holds half a surrogate pair", e);
        }
    }

    /**
     * Writes a decimal number in canonical form: its scale, the length of its digits, and the digits.
     *
     * @param number a number in canonical form
     */
    public void decimal(BigDecimal number) {
        count(number.scale());
        byte[] digits = number.unscaledValue().toByteArray();
        count(digits.length);
        raw(digits);
    }

    /**
     * Writes a number of millionths: the length of its digits, and the digits.
     *
     * @param micros the millionths
     */
    public void millionths(long micros) {
        int bits = Long.SIZE + 1 - Long.numberOfLeadingZeros(micros < 0 ? ~micros : micros); // one for the sign
        int length = (bits + Byte.SIZE - 1) / Byte.SIZE;
        count(length);
        lowest(micros, length);
    }

    /**
     * Writes which of its kind a constant is, so that their order is part of the form.
     *
     * @param constant the constant
     */
    @SuppressWarnings("EnumOrdinal") // golden bytes tell of an order that changed
    public void constant(Enum<?> constant) {
        count(constant.ordinal());
    }

    /**
     * Writes the number of elements, and each of them.
     *
     * @param <T> the type of element
     * @param all the elements
     * @param write writes an element
     */
    public <T> void elements(Collection<T> all, Consumer<? super T> write) {
        count(all.size());
        all.forEach(write);
    }

    /**
     * Writes the number of entries, and each of them.
     *
     * @param <K> the type of key
     * @param <V> the type of value
     * @param all the entries
     * @param write writes a key and its value
     */
    public <K, V> void elements(Map<K, V> all, BiConsumer<? super K, ? super V> write) {
        count(all.size());
        all.forEach(write);
    }

    private void makeRoom(int more) {
        if (more > bytes.length - size) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, Math.addExact(size, more)));
            eightAtOnce = ByteBuffer.wrap(bytes);
        }
    }

    /** {@return what was written} */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** {@return the SHA-256 of all that was written} */
    public byte[] sha256() {
        return sha256(bytes, size);
    }

    /**
     * The SHA-256 of bytes.
     *
     * @param bytes the bytes
     * @return 32 bytes
     */
    public static byte[] sha256(byte[] bytes) {
        return sha256(bytes, bytes.length);
    }

    private static byte[] sha256(byte[] bytes, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, 0, length);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must have SHA-256", e);
        }
    }

    /** Writes the checksum of all that was written before, in {@link Integer#BYTES} bytes. */
    public void checksum() {
        lowest(checksum(bytes, size), Integer.BYTES);
    }

    /**
     * The CRC-32C (RFC 3720, 12.1) of the first of some bytes, which tells that they were altered by accident. It is no
     * proof against who alters them on purpose, as no checksum without a key is.
     *
     * @param bytes the bytes
     * @param length how many
     * @return the checksum
     */
    public static int checksum(byte[] bytes, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        return (int) checksum.getValue();
    }
}
