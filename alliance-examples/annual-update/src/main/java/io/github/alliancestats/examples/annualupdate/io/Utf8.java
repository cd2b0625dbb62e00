package io.github.alliancestats.examples.annualupdate.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads bytes as UTF-8 and as nothing else. */
public final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /** The text of a file, without a byte order mark. */
    public static String decode(String file, byte[] bytes) {
        refuseUtf16(file, bytes);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new UnusableInputException(file + ", line " + line(bytes, in.position()) + ", byte "
                    + (in.position() + 1) + ": expected UTF-8, but the bytes are no UTF-8");
        }
        String text = out.flip().toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static void refuseUtf16(String file, byte[] bytes) {
        if (bytes.length < 2) {
            return;
        }
        int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        if (mark == 0xFEFF || mark == 0xFFFE) {
            throw new UnusableInputException(
                    file + ", line 1, byte 1: expected UTF-8, but the byte order mark is that of UTF-16");
        }
    }

    private static int line(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
