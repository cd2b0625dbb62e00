package io.github.alliancestats.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text, taken apart into passages and into what is quoted and by whom. */
final class Draft {

    /** Marks that are nothing but bullets, and marks and numbers that are with a blank behind them. */
    private static final String ITEM = "(?:[•▪·●◦‣■□▶►➢✓]\\s*+|(?:[*–—-]|\\d{1,2}[.)])\\s++)";

    private static final Pattern BLOCK = Pattern.compile("\\R[ \\t]*(?=\\R)|\\R(?=\\s*+" + ITEM + ")");
    private static final Pattern BULLET = Pattern.compile("\\s*+" + ITEM);
    private static final Pattern END = Pattern.compile("[.!?][”’\"')]*(?=\\s+[\\p{Lu}\\d“‘\"£€$(])");

    /** What has more words is no sentence; each quantity is held against all words of its own. */
    private static final int LONGEST = 250;

    private final String text;
    private final List<Passage> passages = new ArrayList<>();

    private Draft(String text) {
        this.text = text;
    }

    static Draft of(String text) {
        Draft draft = new Draft(text);
        int from = 0;
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            draft.addBlock(from, block.start());
            from = block.end();
        }
        draft.addBlock(from, text.length());
        return draft;
    }

    List<Passage> passages() {
        return passages;
    }

    private void addBlock(int from, int to) {
        Matcher bullet = BULLET.matcher(text).region(from, to);
        boolean item = bullet.lookingAt();
        Optional<Passage> leadIn = item ? leadIn() : Optional.empty();
        int start = item ? bullet.end() : from;
        Matcher end = END.matcher(text).region(start, to).useTransparentBounds(true);
        while (end.find()) {
            add(start, end.end(), leadIn);
            start = end.end();
        }
        add(start, to, leadIn);
    }

    private void add(int from, int to, Optional<Passage> leadIn) {
        List<Token> tokens = Lexer.tokens(text, from, to);
        for (int i = 0; i < tokens.size(); i += LONGEST) {
            passages.add(new Passage(tokens.subList(i, Math.min(tokens.size(), i + LONGEST)), leadIn));
        }
    }

    /** What the list before belongs to, or the passage before it if that ends with a colon. */
    private Optional<Passage> leadIn() {
        if (passages.isEmpty()) {
            return Optional.empty();
        }
        Passage before = passages.get(passages.size() - 1);
        return before.text(before.size() - 1).equals(":") ? Optional.of(before) : before.leadIn();
    }
}
