package io.github.alliancestats.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text, taken apart into passages and into what is quoted and by whom. */
final class Draft {

    private static final String NUMBER = "number";

    /** Marks that are nothing but bullets, and marks and numbers that are with a blank behind them. */
    private static final String ITEM = "(?:[•▪·●◦‣■□▶►➢✓]\\s*+|(?:[*–—-]|(?<" + NUMBER + ">\\d{1,2})[.)])\\s++)";

    private static final Pattern BLOCK = Pattern.compile("(?>\\R)[ \\t]*(?=\\R)|\\R(?=\\s*+" + ITEM + ")");
    private static final Pattern BULLET = Pattern.compile("\\h*+" + ITEM);
    private static final Pattern END = Pattern.compile("[.!?][”’\"')]*(?=\\s+[\\p{Lu}\\d“‘\"£€$(])");

    /** What has more words is no sentence; each quantity is held against all words of its own. */
    private static final int LONGEST = 250;

    /** The greatest number of lists within lists. */
    private static final int DEEPEST = 4;

    private final String text;
    private final List<Passage> passages = new ArrayList<>();
    private int item; // the number of the last that is numbered

    private Draft(String text) {
        this.text = text;
    }

    static Draft of(String text) {
        Draft draft = new Draft(text);
        int from = draft.begin(0);
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            if (draft.isNext(block.group(NUMBER))) {
                draft.addBlock(from, block.start());
                from = draft.begin(block.end());
            }
        }
        draft.addBlock(from, text.length());
        return draft;
    }

    /** Goes on to a block that begins at a place, and knows its number if it is an item of a numbered list. */
    private int begin(int from) {
        Matcher bullet = BULLET.matcher(text).region(from, text.length());
        if (bullet.lookingAt() && bullet.group(NUMBER) != null && isNext(bullet.group(NUMBER))) {
            item = Integer.parseInt(bullet.group(NUMBER));
        }
        return from;
    }

    /** Whether a number is the first of a list or follows the last: "65. Officers" is the end of a sentence. */
    private boolean isNext(@Nullable String number) {
        return number == null || number.equals("1") || number.equals(Integer.toString(item + 1));
    }

    List<Passage> passages() {
        return passages;
    }

    private void addBlock(int from, int to) {
        Matcher bullet = BULLET.matcher(text).region(from, to);
        boolean inAList = bullet.lookingAt() && isItem(bullet.group(NUMBER));
        Optional<Passage> leadIn = inAList ? leadIn() : Optional.empty();
        int start = inAList ? bullet.end() : from;
        Matcher end = END.matcher(text).region(start, to).useTransparentBounds(true);
        while (end.find()) {
            add(start, end.end(), leadIn);
            start = end.end();
        }
        add(start, to, leadIn);
    }

    private boolean isItem(@Nullable String number) {
        return number == null || number.equals(Integer.toString(item));
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
        boolean leads = before.text(before.size() - 1).equals(":") && depth(before) < DEEPEST;
        return leads ? Optional.of(before) : before.leadIn();
    }

    private static int depth(Passage passage) {
        return passage.leadIn().map(lead -> 1 + depth(lead)).orElse(0);
    }
}
