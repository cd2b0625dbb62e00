package io.github.alliancestats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The prose of a page in Markdown: its words and sentences. */
final class Prose {

    private static final Pattern CODE = Pattern.compile("^```.*?^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("^#.*$", Pattern.MULTILINE);
    private static final Pattern TABLE_ROW = Pattern.compile("^\\|.*$", Pattern.MULTILINE);
    private static final Pattern BLOCK_START = Pattern.compile("\\n\\s*\\n|\\n\\s*(?=(?:[-*]|\\d+\\.)\\s)|\\|");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?][)\"*`]{0,3})\\s+(?![a-z])");
    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

    private final String text;

    private Prose(String markdown) {
        text = HEADING.matcher(CODE.matcher(markdown).replaceAll("\n\n")).replaceAll("\n\n");
    }

    static Prose of(String markdown) {
        return new Prose(markdown);
    }

    static Prose of(Path page) throws IOException {
        return new Prose(Files.readString(page));
    }

    /** Returns the number of words outside code blocks, headings and tables. */
    long words() {
        return words(TABLE_ROW.matcher(text).replaceAll(""));
    }

    /** Returns the sentences outside code blocks and headings. Each cell of a table is at least one. */
    List<String> sentences() {
        return BLOCK_START
                .splitAsStream(text)
                .flatMap(block -> Arrays.stream(SENTENCE_END.split(block.strip(), 0)))
                .filter(sentence -> words(sentence) > 0)
                .toList();
    }

    static long words(String text) {
        return WORD.matcher(text).results().count();
    }
}
